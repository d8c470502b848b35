// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The mean of all inputs, entry by entry.
 *
 * <p>Input shape: a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the
 * batch axis.
 *
 * <p>Output shape: the common shape.
 */
public final class Average extends Layer {
  private Average(Fields fields) {
    super("keras.layers", "Average", fields, true);
  }

  /** Average with the defaults of Keras. */
  public static Average create() {
    return new Average(Fields.NONE);
  }

  /** Penalty on the outputs, added to the losses. */
  public Average activityRegularizer(String activityRegularizer) {
    return new Average(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Average activityRegularizer(Regularizer activityRegularizer) {
    return new Average(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Average trainable(boolean trainable) {
    return new Average(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Average dtype(String dtype) {
    return new Average(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Average autocast(boolean autocast) {
    return new Average(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Average name(String name) {
    return new Average(fields().with("name", name));
  }
}
