// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The smallest of all inputs, entry by entry.
 *
 * <p>Input shape: a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the
 * batch axis.
 *
 * <p>Output shape: the common shape.
 */
public final class Minimum extends Layer {
  private Minimum(Fields fields) {
    super("keras.layers", "Minimum", fields, true);
  }

  /** Minimum with the defaults of Keras. */
  public static Minimum create() {
    return new Minimum(Fields.NONE);
  }

  /** Penalty on the outputs, added to the losses. */
  public Minimum activityRegularizer(String activityRegularizer) {
    return new Minimum(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Minimum activityRegularizer(Regularizer activityRegularizer) {
    return new Minimum(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Minimum trainable(boolean trainable) {
    return new Minimum(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Minimum dtype(String dtype) {
    return new Minimum(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Minimum autocast(boolean autocast) {
    return new Minimum(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Minimum name(String name) {
    return new Minimum(fields().with("name", name));
  }
}
