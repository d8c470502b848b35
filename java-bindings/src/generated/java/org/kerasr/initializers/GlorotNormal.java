// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/**
 * Truncated normal numbers of variance $2 / (\text{inputs} + \text{outputs})$.
 *
 * <p>Source: Glorot and Bengio (2010), equation 12.
 */
public final class GlorotNormal extends Initializer {
  private GlorotNormal(Fields fields) {
    super("keras.initializers", "GlorotNormal", fields);
  }

  /** GlorotNormal with the defaults of Keras. */
  public static GlorotNormal create() {
    return new GlorotNormal(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public GlorotNormal seed(long seed) {
    return new GlorotNormal(fields().with("seed", seed));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public GlorotNormal inputAxes(int inputAxes) {
    return new GlorotNormal(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public GlorotNormal inputAxes(int... inputAxes) {
    return new GlorotNormal(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are outputs. */
  public GlorotNormal outputAxes(int outputAxes) {
    return new GlorotNormal(fields().with("output_axes", outputAxes));
  }

  /** The axes of the weight that are outputs. */
  public GlorotNormal outputAxes(int... outputAxes) {
    return new GlorotNormal(fields().with("output_axes", outputAxes));
  }
}
