// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Zeros around a volume.
 *
 * <p>Input shape: <code>[batch, depth, rows, columns, channels]</code>, or <code>[batch, channels, depth, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with more depth, rows and columns.
 */
public final class ZeroPadding3D extends Layer {
  private ZeroPadding3D(Fields fields) {
    super("keras.layers", "ZeroPadding3D", fields);
  }

  /** ZeroPadding3D with the defaults of Keras. */
  public static ZeroPadding3D create() {
    return new ZeroPadding3D(Fields.NONE);
  }

  /**
   * Zeros on every side; or one number for each axis; or a pair for each axis, before and after.
   *
   * <p>By default [[1, 1], [1, 1], [1, 1]].
   */
  public ZeroPadding3D padding(int padding) {
    return new ZeroPadding3D(fields().with("padding", padding));
  }

  /**
   * Zeros on every side; or one number for each axis; or a pair for each axis, before and after.
   *
   * <p>By default [[1, 1], [1, 1], [1, 1]].
   */
  public ZeroPadding3D padding(int... padding) {
    return new ZeroPadding3D(fields().with("padding", padding));
  }

  /**
   * Zeros on every side; or one number for each axis; or a pair for each axis, before and after.
   *
   * <p>By default [[1, 1], [1, 1], [1, 1]].
   */
  public ZeroPadding3D padding(int[][] padding) {
    return new ZeroPadding3D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public ZeroPadding3D dataFormat(String dataFormat) {
    return new ZeroPadding3D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public ZeroPadding3D activityRegularizer(String activityRegularizer) {
    return new ZeroPadding3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public ZeroPadding3D activityRegularizer(Regularizer activityRegularizer) {
    return new ZeroPadding3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public ZeroPadding3D trainable(boolean trainable) {
    return new ZeroPadding3D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public ZeroPadding3D dtype(String dtype) {
    return new ZeroPadding3D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public ZeroPadding3D autocast(boolean autocast) {
    return new ZeroPadding3D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public ZeroPadding3D name(String name) {
    return new ZeroPadding3D(fields().with("name", name));
  }
}
