// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * An activation function applied to every entry.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same.
 */
public final class Activation extends Layer {
  private Activation(Fields fields) {
    super("keras.layers", "Activation", fields);
  }

  /**
   * Activation with the required arguments.
   *
   * @param activation The function or its name.
   */
  public static Activation of(String activation) {
    return new Activation(Fields.NONE.with("activation", activation));
  }

  /** The function or its name. */
  public static Activation activation(String activation) {
    return new Activation(Fields.NONE.with("activation", activation));
  }

  /** The function or its name. */
  public static Activation activation(Layer activation) {
    return new Activation(Fields.NONE.with("activation", activation));
  }

  /** Penalty on the outputs, added to the losses. */
  public Activation activityRegularizer(String activityRegularizer) {
    return new Activation(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Activation activityRegularizer(Regularizer activityRegularizer) {
    return new Activation(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Activation trainable(boolean trainable) {
    return new Activation(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Activation dtype(String dtype) {
    return new Activation(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Activation autocast(boolean autocast) {
    return new Activation(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Activation name(String name) {
    return new Activation(fields().with("name", name));
  }
}
