// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/**
 * Uniform numbers within $\pm\sqrt{3 / \text{inputs}}$.
 *
 * <p>Source: LeCun et al. (1998), Efficient BackProp, section 4.6.
 */
public final class LecunUniform extends Initializer {
  private LecunUniform(Fields fields) {
    super("keras.initializers", "LecunUniform", fields);
  }

  /** LecunUniform with the defaults of Keras. */
  public static LecunUniform create() {
    return new LecunUniform(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public LecunUniform seed(long seed) {
    return new LecunUniform(fields().with("seed", seed));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public LecunUniform inputAxes(int inputAxes) {
    return new LecunUniform(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public LecunUniform inputAxes(int... inputAxes) {
    return new LecunUniform(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are outputs. */
  public LecunUniform outputAxes(int outputAxes) {
    return new LecunUniform(fields().with("output_axes", outputAxes));
  }

  /** The axes of the weight that are outputs. */
  public LecunUniform outputAxes(int... outputAxes) {
    return new LecunUniform(fields().with("output_axes", outputAxes));
  }
}
