// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The sum of all inputs, entry by entry.
 *
 * <p>Input shape: a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the
 * batch axis.
 *
 * <p>Output shape: the common shape.
 */
public final class Add extends Layer {
  private Add(Fields fields) {
    super("keras.layers", "Add", fields, true);
  }

  /** Add with the defaults of Keras. */
  public static Add create() {
    return new Add(Fields.NONE);
  }

  /** Penalty on the outputs, added to the losses. */
  public Add activityRegularizer(String activityRegularizer) {
    return new Add(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Add activityRegularizer(Regularizer activityRegularizer) {
    return new Add(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Add trainable(boolean trainable) {
    return new Add(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Add dtype(String dtype) {
    return new Add(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Add autocast(boolean autocast) {
    return new Add(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Add name(String name) {
    return new Add(fields().with("name", name));
  }
}
