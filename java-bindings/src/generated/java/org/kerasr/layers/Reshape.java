// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The same numbers in another shape, in row-major order.
 *
 * <p>Input shape: <code>[batch, ...]</code>.
 *
 * <p>Output shape: <code>[batch, *target_shape]</code>.
 *
 * <p>Raises: <code>ShapeError</code> if the number of entries differs.
 */
public final class Reshape extends Layer {
  private Reshape(Fields fields) {
    super("keras.layers", "Reshape", fields);
  }

  /**
   * Reshape with the required arguments.
   *
   * @param targetShape The new shape of one example, without the batch axis; one size may be -1, and is then inferred.
   */
  public static Reshape of(int[] targetShape) {
    return new Reshape(Fields.NONE.with("target_shape", targetShape));
  }

  /** The new shape of one example, without the batch axis; one size may be -1, and is then inferred. */
  public static Reshape targetShape(int... targetShape) {
    return new Reshape(Fields.NONE.with("target_shape", targetShape));
  }

  /** Penalty on the outputs, added to the losses. */
  public Reshape activityRegularizer(String activityRegularizer) {
    return new Reshape(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Reshape activityRegularizer(Regularizer activityRegularizer) {
    return new Reshape(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Reshape trainable(boolean trainable) {
    return new Reshape(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Reshape dtype(String dtype) {
    return new Reshape(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Reshape autocast(boolean autocast) {
    return new Reshape(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Reshape name(String name) {
    return new Reshape(fields().with("name", name));
  }
}
