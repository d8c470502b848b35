// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The largest value of each window, channel by channel.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with fewer rows and columns.
 *
 * <p>Raises: <code>ShapeError</code> if the window does not fit into the image.
 */
public final class MaxPooling2D extends Layer {
  private MaxPooling2D(Fields fields) {
    super("keras.layers", "MaxPooling2D", fields);
  }

  /** MaxPooling2D with the defaults of Keras. */
  public static MaxPooling2D create() {
    return new MaxPooling2D(Fields.NONE);
  }

  /**
   * Height and width of the window; one number for both.
   *
   * <p>By default [2, 2].
   */
  public MaxPooling2D poolSize(int poolSize) {
    return new MaxPooling2D(fields().with("pool_size", poolSize));
  }

  /**
   * Height and width of the window; one number for both.
   *
   * <p>By default [2, 2].
   */
  public MaxPooling2D poolSize(int first, int second) {
    return new MaxPooling2D(fields().with("pool_size", new int[] {first, second}));
  }

  /** How far the window moves; <code>pool_size</code> if None, so that windows do not overlap. */
  public MaxPooling2D strides(int strides) {
    return new MaxPooling2D(fields().with("strides", strides));
  }

  /** How far the window moves; <code>pool_size</code> if None, so that windows do not overlap. */
  public MaxPooling2D strides(int first, int second) {
    return new MaxPooling2D(fields().with("strides", new int[] {first, second}));
  }

  /**
   * <code>"valid"</code> for windows inside the inputs only, or <code>"same"</code> for windows that reach beyond
   * them.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public MaxPooling2D padding(String padding) {
    return new MaxPooling2D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public MaxPooling2D dataFormat(String dataFormat) {
    return new MaxPooling2D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public MaxPooling2D activityRegularizer(String activityRegularizer) {
    return new MaxPooling2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public MaxPooling2D activityRegularizer(Regularizer activityRegularizer) {
    return new MaxPooling2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public MaxPooling2D trainable(boolean trainable) {
    return new MaxPooling2D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public MaxPooling2D dtype(String dtype) {
    return new MaxPooling2D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public MaxPooling2D autocast(boolean autocast) {
    return new MaxPooling2D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public MaxPooling2D name(String name) {
    return new MaxPooling2D(fields().with("name", name));
  }
}
