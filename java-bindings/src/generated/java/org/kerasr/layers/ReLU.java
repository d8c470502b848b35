// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Rectified linear unit: $\max(x, 0)$ with the defaults.
 *
 * <p>The output is <code>max_value</code> where $x$ reaches it, $x$ from <code>threshold</code> up, and
 * <code>negative_slope</code> $(x -$ <code>threshold</code>$)$ below.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same.
 */
public final class ReLU extends Layer {
  private ReLU(Fields fields) {
    super("keras.layers", "ReLU", fields);
  }

  /** ReLU with the defaults of Keras. */
  public static ReLU create() {
    return new ReLU(Fields.NONE);
  }

  /** Largest output; None for no bound. */
  public ReLU maxValue(double maxValue) {
    return new ReLU(fields().with("max_value", maxValue));
  }

  /**
   * Slope below <code>threshold</code>.
   *
   * <p>By default 0.0.
   */
  public ReLU negativeSlope(double negativeSlope) {
    return new ReLU(fields().with("negative_slope", negativeSlope));
  }

  /**
   * Values up to it are treated as negative.
   *
   * <p>By default 0.0.
   */
  public ReLU threshold(double threshold) {
    return new ReLU(fields().with("threshold", threshold));
  }

  /** Penalty on the outputs, added to the losses. */
  public ReLU activityRegularizer(String activityRegularizer) {
    return new ReLU(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public ReLU activityRegularizer(Regularizer activityRegularizer) {
    return new ReLU(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public ReLU trainable(boolean trainable) {
    return new ReLU(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public ReLU dtype(String dtype) {
    return new ReLU(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public ReLU autocast(boolean autocast) {
    return new ReLU(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public ReLU name(String name) {
    return new ReLU(fields().with("name", name));
  }
}
