// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * A volume without its border.
 *
 * <p>Input shape: <code>[batch, depth, rows, columns, channels]</code>, or <code>[batch, channels, depth, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with less depth and fewer rows and columns.
 *
 * <p>Raises: <code>ShapeError</code> if nothing would be left.
 */
public final class Cropping3D extends Layer {
  private Cropping3D(Fields fields) {
    super("keras.layers", "Cropping3D", fields);
  }

  /** Cropping3D with the defaults of Keras. */
  public static Cropping3D create() {
    return new Cropping3D(Fields.NONE);
  }

  /**
   * What is cut off on every side; or one number for each axis; or a pair for each axis, before and after.
   *
   * <p>By default [[1, 1], [1, 1], [1, 1]].
   */
  public Cropping3D cropping(int cropping) {
    return new Cropping3D(fields().with("cropping", cropping));
  }

  /**
   * What is cut off on every side; or one number for each axis; or a pair for each axis, before and after.
   *
   * <p>By default [[1, 1], [1, 1], [1, 1]].
   */
  public Cropping3D cropping(int... cropping) {
    return new Cropping3D(fields().with("cropping", cropping));
  }

  /**
   * What is cut off on every side; or one number for each axis; or a pair for each axis, before and after.
   *
   * <p>By default [[1, 1], [1, 1], [1, 1]].
   */
  public Cropping3D cropping(int[][] cropping) {
    return new Cropping3D(fields().with("cropping", cropping));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public Cropping3D dataFormat(String dataFormat) {
    return new Cropping3D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public Cropping3D activityRegularizer(String activityRegularizer) {
    return new Cropping3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Cropping3D activityRegularizer(Regularizer activityRegularizer) {
    return new Cropping3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Cropping3D trainable(boolean trainable) {
    return new Cropping3D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Cropping3D dtype(String dtype) {
    return new Cropping3D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Cropping3D autocast(boolean autocast) {
    return new Cropping3D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Cropping3D name(String name) {
    return new Cropping3D(fields().with("name", name));
  }
}
