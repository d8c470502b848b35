// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/**
 * The identity matrix times <code>gain</code>, for weights of two axes.
 *
 * <p>Raises: <code>ShapeError</code> for a weight that has not two axes.
 */
public final class Identity extends Initializer {
  private Identity(Fields fields) {
    super("keras.initializers", "Identity", fields);
  }

  /** Identity with the defaults of Keras. */
  public static Identity create() {
    return new Identity(Fields.NONE);
  }

  /**
   * Factor of the ones on the diagonal.
   *
   * <p>By default 1.0.
   */
  public Identity gain(double gain) {
    return new Identity(fields().with("gain", gain));
  }
}
