// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/**
 * Numbers whose variance is $\text{scale} / n$, where $n$ counts the weight's inputs, its outputs, or their
 * mean.
 */
public final class VarianceScaling extends Initializer {
  private VarianceScaling(Fields fields) {
    super("keras.initializers", "VarianceScaling", fields);
  }

  /** VarianceScaling with the defaults of Keras. */
  public static VarianceScaling create() {
    return new VarianceScaling(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public VarianceScaling seed(long seed) {
    return new VarianceScaling(fields().with("seed", seed));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public VarianceScaling inputAxes(int inputAxes) {
    return new VarianceScaling(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are inputs; with <code>output_axes</code>, in place of the usual ones. */
  public VarianceScaling inputAxes(int... inputAxes) {
    return new VarianceScaling(fields().with("input_axes", inputAxes));
  }

  /** The axes of the weight that are outputs. */
  public VarianceScaling outputAxes(int outputAxes) {
    return new VarianceScaling(fields().with("output_axes", outputAxes));
  }

  /** The axes of the weight that are outputs. */
  public VarianceScaling outputAxes(int... outputAxes) {
    return new VarianceScaling(fields().with("output_axes", outputAxes));
  }

  /**
   * Factor of the variance. Greater than 0.
   *
   * <p>By default 1.0.
   */
  public VarianceScaling scale(double scale) {
    return new VarianceScaling(fields().with("scale", scale));
  }

  /**
   * What $n$ is: <code>"fan_in"</code> (inputs), <code>"fan_out"</code> (outputs) or <code>"fan_avg"</code> (their
   * mean).
   *
   * <p>One of <code>fan_in</code>, <code>fan_out</code>, <code>fan_avg</code>.
   *
   * <p>By default "fan_in".
   */
  public VarianceScaling mode(String mode) {
    return new VarianceScaling(fields().with("mode", mode));
  }

  /**
   * <code>"truncated_normal"</code> (also <code>"normal"</code>), <code>"untruncated_normal"</code> or
   * <code>"uniform"</code>.
   *
   * <p>One of <code>truncated_normal</code>, <code>untruncated_normal</code>, <code>uniform</code>,
   * <code>normal</code>.
   *
   * <p>By default "truncated_normal".
   */
  public VarianceScaling distribution(String distribution) {
    return new VarianceScaling(fields().with("distribution", distribution));
  }
}
