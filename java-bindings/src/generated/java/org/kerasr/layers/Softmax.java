// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Positive values that sum to 1 along an axis: $e^{x_i} / \sum_j e^{x_j}$.
 *
 * <p>Call arguments: <code>mask</code>, a boolean array that broadcasts to the inputs; entries where it is False
 * get a share of 0.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same.
 */
public final class Softmax extends Layer {
  private Softmax(Fields fields) {
    super("keras.layers", "Softmax", fields);
  }

  /** Softmax with the defaults of Keras. */
  public static Softmax create() {
    return new Softmax(Fields.NONE);
  }

  /**
   * The axis, or several, that sum to 1.
   *
   * <p>By default -1.
   */
  public Softmax axis(int axis) {
    return new Softmax(fields().with("axis", axis));
  }

  /**
   * The axis, or several, that sum to 1.
   *
   * <p>By default -1.
   */
  public Softmax axis(int... axis) {
    return new Softmax(fields().with("axis", axis));
  }

  /** Penalty on the outputs, added to the losses. */
  public Softmax activityRegularizer(String activityRegularizer) {
    return new Softmax(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Softmax activityRegularizer(Regularizer activityRegularizer) {
    return new Softmax(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Softmax trainable(boolean trainable) {
    return new Softmax(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Softmax dtype(String dtype) {
    return new Softmax(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Softmax autocast(boolean autocast) {
    return new Softmax(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Softmax name(String name) {
    return new Softmax(fields().with("name", name));
  }
}
