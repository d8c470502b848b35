// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * For each example, the sum of products of two inputs along one axis of each.
 *
 * <p>Input shape: a list of two tensors whose sizes are equal on the axes.
 *
 * <p>Output shape: <code>[batch, other axes of the first, other axes of the second]</code>; <code>[batch,
 * 1]</code> if there are none.
 *
 * <p>Raises: <code>ShapeError</code> if the sizes differ.
 */
public final class Dot extends Layer {
  private Dot(Fields fields) {
    super("keras.layers", "Dot", fields, true);
  }

  /**
   * Dot with the required arguments.
   *
   * @param axes The axis of both, or a list with the axis of the first and that of the second. Not the batch axis.
   */
  public static Dot of(int axes) {
    return new Dot(Fields.NONE.with("axes", axes));
  }

  /** The axis of both, or a list with the axis of the first and that of the second. Not the batch axis. */
  public static Dot axes(int axes) {
    return new Dot(Fields.NONE.with("axes", axes));
  }

  /** The axis of both, or a list with the axis of the first and that of the second. Not the batch axis. */
  public static Dot axes(int... axes) {
    return new Dot(Fields.NONE.with("axes", axes));
  }

  /**
   * Whether both inputs are scaled to length 1 along their axis first, which gives the cosine.
   *
   * <p>By default false.
   */
  public Dot normalize(boolean normalize) {
    return new Dot(fields().with("normalize", normalize));
  }

  /** Penalty on the outputs, added to the losses. */
  public Dot activityRegularizer(String activityRegularizer) {
    return new Dot(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Dot activityRegularizer(Regularizer activityRegularizer) {
    return new Dot(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Dot trainable(boolean trainable) {
    return new Dot(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Dot dtype(String dtype) {
    return new Dot(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Dot autocast(boolean autocast) {
    return new Dot(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Dot name(String name) {
    return new Dot(fields().with("name", name));
  }
}
