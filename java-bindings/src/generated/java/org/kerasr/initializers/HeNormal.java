// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/**
 * Truncated normal numbers of variance $2 / \text{inputs}$, for layers with relu.
 *
 * <p>Source: He et al. (2015), arXiv:1502.01852, equation 10.
 */
public final class HeNormal extends Initializer {
  private HeNormal(Fields fields) {
    super("keras.initializers", "HeNormal", fields);
  }

  /** HeNormal with the defaults of Keras. */
  public static HeNormal create() {
    return new HeNormal(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public HeNormal seed(long seed) {
    return new HeNormal(fields().with("seed", seed));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public HeNormal inputAxes(int inputAxes) {
    return new HeNormal(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public HeNormal inputAxes(int... inputAxes) {
    return new HeNormal(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are outputs. */
  public HeNormal outputAxes(int outputAxes) {
    return new HeNormal(fields().with("output_axes", outputAxes));
  }

  /** The axes of the weight that are outputs. */
  public HeNormal outputAxes(int... outputAxes) {
    return new HeNormal(fields().with("output_axes", outputAxes));
  }
}
