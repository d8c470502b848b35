// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The inputs one after the other along an axis.
 *
 * <p>Input shape: a list of tensors whose sizes are equal on all other axes.
 *
 * <p>Output shape: the same, with the sum of the sizes on <code>axis</code>.
 *
 * <p>Raises: <code>ShapeError</code> if other sizes differ.
 */
public final class Concatenate extends Layer {
  private Concatenate(Fields fields) {
    super("keras.layers", "Concatenate", fields, true);
  }

  /** Concatenate with the defaults of Keras. */
  public static Concatenate create() {
    return new Concatenate(Fields.NONE);
  }

  /**
   * The axis along which they are put together.
   *
   * <p>By default -1.
   */
  public Concatenate axis(int axis) {
    return new Concatenate(fields().with("axis", axis));
  }

  /** Penalty on the outputs, added to the losses. */
  public Concatenate activityRegularizer(String activityRegularizer) {
    return new Concatenate(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Concatenate activityRegularizer(Regularizer activityRegularizer) {
    return new Concatenate(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Concatenate trainable(boolean trainable) {
    return new Concatenate(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Concatenate dtype(String dtype) {
    return new Concatenate(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Concatenate autocast(boolean autocast) {
    return new Concatenate(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Concatenate name(String name) {
    return new Concatenate(fields().with("name", name));
  }
}
