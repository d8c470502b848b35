// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Zeros around a sequence.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>, or <code>[batch, channels, steps]</code> with channels
 * first.
 *
 * <p>Output shape: the same with more steps.
 */
public final class ZeroPadding1D extends Layer {
  private ZeroPadding1D(Fields fields) {
    super("keras.layers", "ZeroPadding1D", fields);
  }

  /** ZeroPadding1D with the defaults of Keras. */
  public static ZeroPadding1D create() {
    return new ZeroPadding1D(Fields.NONE);
  }

  /**
   * Number of zeros at each end, or before and after.
   *
   * <p>By default 1.
   */
  public ZeroPadding1D padding(int padding) {
    return new ZeroPadding1D(fields().with("padding", padding));
  }

  /**
   * Number of zeros at each end, or before and after.
   *
   * <p>By default 1.
   */
  public ZeroPadding1D padding(int... padding) {
    return new ZeroPadding1D(fields().with("padding", padding));
  }

  /**
   * Number of zeros at each end, or before and after.
   *
   * <p>By default 1.
   */
  public ZeroPadding1D padding(int[][] padding) {
    return new ZeroPadding1D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public ZeroPadding1D dataFormat(String dataFormat) {
    return new ZeroPadding1D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public ZeroPadding1D activityRegularizer(String activityRegularizer) {
    return new ZeroPadding1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public ZeroPadding1D activityRegularizer(Regularizer activityRegularizer) {
    return new ZeroPadding1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public ZeroPadding1D trainable(boolean trainable) {
    return new ZeroPadding1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public ZeroPadding1D dtype(String dtype) {
    return new ZeroPadding1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public ZeroPadding1D autocast(boolean autocast) {
    return new ZeroPadding1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public ZeroPadding1D name(String name) {
    return new ZeroPadding1D(fields().with("name", name));
  }
}
