// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * During training normal numbers of mean 0 are added to the inputs.
 *
 * <p>Call arguments: <code>training</code>, whether noise is added.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same.
 */
public final class GaussianNoise extends Layer {
  private GaussianNoise(Fields fields) {
    super("keras.layers", "GaussianNoise", fields);
  }

  /**
   * GaussianNoise with the required arguments.
   *
   * @param stddev Their standard deviation, from 0 to 1.
   */
  public static GaussianNoise of(double stddev) {
    return new GaussianNoise(Fields.NONE.with("stddev", stddev));
  }

  /** Their standard deviation, from 0 to 1. */
  public static GaussianNoise stddev(double stddev) {
    return new GaussianNoise(Fields.NONE.with("stddev", stddev));
  }

  /** Whole number that makes the noise reproducible. */
  public GaussianNoise seed(long seed) {
    return new GaussianNoise(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public GaussianNoise activityRegularizer(String activityRegularizer) {
    return new GaussianNoise(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GaussianNoise activityRegularizer(Regularizer activityRegularizer) {
    return new GaussianNoise(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GaussianNoise trainable(boolean trainable) {
    return new GaussianNoise(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GaussianNoise dtype(String dtype) {
    return new GaussianNoise(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GaussianNoise autocast(boolean autocast) {
    return new GaussianNoise(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GaussianNoise name(String name) {
    return new GaussianNoise(fields().with("name", name));
  }
}
