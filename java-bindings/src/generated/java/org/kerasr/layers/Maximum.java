// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The largest of all inputs, entry by entry.
 *
 * <p>Input shape: a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the
 * batch axis.
 *
 * <p>Output shape: the common shape.
 */
public final class Maximum extends Layer {
  private Maximum(Fields fields) {
    super("keras.layers", "Maximum", fields, true);
  }

  /** Maximum with the defaults of Keras. */
  public static Maximum create() {
    return new Maximum(Fields.NONE);
  }

  /** Penalty on the outputs, added to the losses. */
  public Maximum activityRegularizer(String activityRegularizer) {
    return new Maximum(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Maximum activityRegularizer(Regularizer activityRegularizer) {
    return new Maximum(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Maximum trainable(boolean trainable) {
    return new Maximum(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Maximum dtype(String dtype) {
    return new Maximum(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Maximum autocast(boolean autocast) {
    return new Maximum(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Maximum name(String name) {
    return new Maximum(fields().with("name", name));
  }
}
