// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/**
 * Truncated normal numbers of variance $1 / \text{inputs}$.
 *
 * <p>Source: LeCun et al. (1998), Efficient BackProp, section 4.6.
 */
public final class LecunNormal extends Initializer {
  private LecunNormal(Fields fields) {
    super("keras.initializers", "LecunNormal", fields);
  }

  /** LecunNormal with the defaults of Keras. */
  public static LecunNormal create() {
    return new LecunNormal(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public LecunNormal seed(long seed) {
    return new LecunNormal(fields().with("seed", seed));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public LecunNormal inputAxes(int inputAxes) {
    return new LecunNormal(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public LecunNormal inputAxes(int... inputAxes) {
    return new LecunNormal(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are outputs. */
  public LecunNormal outputAxes(int outputAxes) {
    return new LecunNormal(fields().with("output_axes", outputAxes));
  }

  /** The axes of the weight that are outputs. */
  public LecunNormal outputAxes(int... outputAxes) {
    return new LecunNormal(fields().with("output_axes", outputAxes));
  }
}
