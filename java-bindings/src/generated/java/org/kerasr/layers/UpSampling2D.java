// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * An image with every entry several times, or with values between the entries.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with <code>size</code> times as many rows and columns.
 */
public final class UpSampling2D extends Layer {
  private UpSampling2D(Fields fields) {
    super("keras.layers", "UpSampling2D", fields);
  }

  /** UpSampling2D with the defaults of Keras. */
  public static UpSampling2D create() {
    return new UpSampling2D(Fields.NONE);
  }

  /**
   * How often each row and each column stands in the result; one number for both.
   *
   * <p>By default [2, 2].
   */
  public UpSampling2D size(int size) {
    return new UpSampling2D(fields().with("size", size));
  }

  /**
   * How often each row and each column stands in the result; one number for both.
   *
   * <p>By default [2, 2].
   */
  public UpSampling2D size(int first, int second) {
    return new UpSampling2D(fields().with("size", new int[] {first, second}));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public UpSampling2D dataFormat(String dataFormat) {
    return new UpSampling2D(fields().with("data_format", dataFormat));
  }

  /**
   * <code>"nearest"</code> repeats the entries; <code>"bilinear"</code>, <code>"bicubic"</code>,
   * <code>"lanczos3"</code> and <code>"lanczos5"</code> compute values between them.
   *
   * <p>One of <code>nearest</code>, <code>bilinear</code>, <code>bicubic</code>, <code>lanczos3</code>,
   * <code>lanczos5</code>.
   *
   * <p>By default "nearest".
   */
  public UpSampling2D interpolation(String interpolation) {
    return new UpSampling2D(fields().with("interpolation", interpolation));
  }

  /** Penalty on the outputs, added to the losses. */
  public UpSampling2D activityRegularizer(String activityRegularizer) {
    return new UpSampling2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public UpSampling2D activityRegularizer(Regularizer activityRegularizer) {
    return new UpSampling2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public UpSampling2D trainable(boolean trainable) {
    return new UpSampling2D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public UpSampling2D dtype(String dtype) {
    return new UpSampling2D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public UpSampling2D autocast(boolean autocast) {
    return new UpSampling2D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public UpSampling2D name(String name) {
    return new UpSampling2D(fields().with("name", name));
  }
}
