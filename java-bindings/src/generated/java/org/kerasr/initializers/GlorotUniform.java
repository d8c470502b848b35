// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/**
 * Uniform numbers within $\pm\sqrt{6 / (\text{inputs} + \text{outputs})}$; also called Xavier.
 *
 * <p>Source: Glorot and Bengio (2010), equation 16.
 */
public final class GlorotUniform extends Initializer {
  private GlorotUniform(Fields fields) {
    super("keras.initializers", "GlorotUniform", fields);
  }

  /** GlorotUniform with the defaults of Keras. */
  public static GlorotUniform create() {
    return new GlorotUniform(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public GlorotUniform seed(long seed) {
    return new GlorotUniform(fields().with("seed", seed));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public GlorotUniform inputAxes(int inputAxes) {
    return new GlorotUniform(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public GlorotUniform inputAxes(int... inputAxes) {
    return new GlorotUniform(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are outputs. */
  public GlorotUniform outputAxes(int outputAxes) {
    return new GlorotUniform(fields().with("output_axes", outputAxes));
  }

  /** The axes of the weight that are outputs. */
  public GlorotUniform outputAxes(int... outputAxes) {
    return new GlorotUniform(fields().with("output_axes", outputAxes));
  }
}
