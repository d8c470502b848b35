// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The first input minus the second, entry by entry.
 *
 * <p>Input shape: a list of two tensors whose sizes are equal or 1.
 *
 * <p>Output shape: the common shape.
 *
 * <p>Raises: <code>ArgumentError</code> unless there are two inputs.
 */
public final class Subtract extends Layer {
  private Subtract(Fields fields) {
    super("keras.layers", "Subtract", fields, true);
  }

  /** Subtract with the defaults of Keras. */
  public static Subtract create() {
    return new Subtract(Fields.NONE);
  }

  /** Penalty on the outputs, added to the losses. */
  public Subtract activityRegularizer(String activityRegularizer) {
    return new Subtract(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Subtract activityRegularizer(Regularizer activityRegularizer) {
    return new Subtract(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Subtract trainable(boolean trainable) {
    return new Subtract(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Subtract dtype(String dtype) {
    return new Subtract(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Subtract autocast(boolean autocast) {
    return new Subtract(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Subtract name(String name) {
    return new Subtract(fields().with("name", name));
  }
}
