// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The product of all inputs, entry by entry.
 *
 * <p>Input shape: a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the
 * batch axis.
 *
 * <p>Output shape: the common shape.
 */
public final class Multiply extends Layer {
  private Multiply(Fields fields) {
    super("keras.layers", "Multiply", fields, true);
  }

  /** Multiply with the defaults of Keras. */
  public static Multiply create() {
    return new Multiply(Fields.NONE);
  }

  /** Penalty on the outputs, added to the losses. */
  public Multiply activityRegularizer(String activityRegularizer) {
    return new Multiply(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Multiply activityRegularizer(Regularizer activityRegularizer) {
    return new Multiply(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Multiply trainable(boolean trainable) {
    return new Multiply(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Multiply dtype(String dtype) {
    return new Multiply(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Multiply autocast(boolean autocast) {
    return new Multiply(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Multiply name(String name) {
    return new Multiply(fields().with("name", name));
  }
}
