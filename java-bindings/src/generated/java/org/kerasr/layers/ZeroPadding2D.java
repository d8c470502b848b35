// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Zeros around an image.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with more rows and columns.
 */
public final class ZeroPadding2D extends Layer {
  private ZeroPadding2D(Fields fields) {
    super("keras.layers", "ZeroPadding2D", fields);
  }

  /** ZeroPadding2D with the defaults of Keras. */
  public static ZeroPadding2D create() {
    return new ZeroPadding2D(Fields.NONE);
  }

  /**
   * Zeros on every side; or above and below, left and right: <code>(rows, columns)</code>; or <code>((top,
   * bottom), (left, right))</code>.
   *
   * <p>By default [1, 1].
   */
  public ZeroPadding2D padding(int padding) {
    return new ZeroPadding2D(fields().with("padding", padding));
  }

  /**
   * Zeros on every side; or above and below, left and right: <code>(rows, columns)</code>; or <code>((top,
   * bottom), (left, right))</code>.
   *
   * <p>By default [1, 1].
   */
  public ZeroPadding2D padding(int... padding) {
    return new ZeroPadding2D(fields().with("padding", padding));
  }

  /**
   * Zeros on every side; or above and below, left and right: <code>(rows, columns)</code>; or <code>((top,
   * bottom), (left, right))</code>.
   *
   * <p>By default [1, 1].
   */
  public ZeroPadding2D padding(int[][] padding) {
    return new ZeroPadding2D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public ZeroPadding2D dataFormat(String dataFormat) {
    return new ZeroPadding2D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public ZeroPadding2D activityRegularizer(String activityRegularizer) {
    return new ZeroPadding2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public ZeroPadding2D activityRegularizer(Regularizer activityRegularizer) {
    return new ZeroPadding2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public ZeroPadding2D trainable(boolean trainable) {
    return new ZeroPadding2D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public ZeroPadding2D dtype(String dtype) {
    return new ZeroPadding2D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public ZeroPadding2D autocast(boolean autocast) {
    return new ZeroPadding2D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public ZeroPadding2D name(String name) {
    return new ZeroPadding2D(fields().with("name", name));
  }
}
