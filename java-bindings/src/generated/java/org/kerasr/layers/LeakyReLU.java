// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Rectified linear unit with a small slope below 0.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: Maas, Hannun and Ng (2013), Rectifier nonlinearities improve neural network acoustic models.
 */
public final class LeakyReLU extends Layer {
  private LeakyReLU(Fields fields) {
    super("keras.layers", "LeakyReLU", fields);
  }

  /** LeakyReLU with the defaults of Keras. */
  public static LeakyReLU create() {
    return new LeakyReLU(Fields.NONE);
  }

  /**
   * Slope below 0.
   *
   * <p>By default 0.3.
   */
  public LeakyReLU negativeSlope(double negativeSlope) {
    return new LeakyReLU(fields().with("negative_slope", negativeSlope));
  }

  /** Penalty on the outputs, added to the losses. */
  public LeakyReLU activityRegularizer(String activityRegularizer) {
    return new LeakyReLU(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public LeakyReLU activityRegularizer(Regularizer activityRegularizer) {
    return new LeakyReLU(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public LeakyReLU trainable(boolean trainable) {
    return new LeakyReLU(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public LeakyReLU dtype(String dtype) {
    return new LeakyReLU(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public LeakyReLU autocast(boolean autocast) {
    return new LeakyReLU(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public LeakyReLU name(String name) {
    return new LeakyReLU(fields().with("name", name));
  }
}
