// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/**
 * Uniform numbers within $\pm\sqrt{6 / \text{inputs}}$, for layers with relu.
 *
 * <p>Source: He et al. (2015), arXiv:1502.01852.
 */
public final class HeUniform extends Initializer {
  private HeUniform(Fields fields) {
    super("keras.initializers", "HeUniform", fields);
  }

  /** HeUniform with the defaults of Keras. */
  public static HeUniform create() {
    return new HeUniform(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public HeUniform seed(long seed) {
    return new HeUniform(fields().with("seed", seed));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public HeUniform inputAxes(int inputAxes) {
    return new HeUniform(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public HeUniform inputAxes(int... inputAxes) {
    return new HeUniform(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are outputs. */
  public HeUniform outputAxes(int outputAxes) {
    return new HeUniform(fields().with("output_axes", outputAxes));
  }

  /** The axes of the weight that are outputs. */
  public HeUniform outputAxes(int... outputAxes) {
    return new HeUniform(fields().with("output_axes", outputAxes));
  }
}
