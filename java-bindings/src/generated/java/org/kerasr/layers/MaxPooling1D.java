// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The largest value of each window, channel by channel.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>, or <code>[batch, channels, steps]</code> with channels
 * first.
 *
 * <p>Output shape: the same with fewer steps.
 *
 * <p>Raises: <code>ShapeError</code> if the window does not fit into the sequence.
 */
public final class MaxPooling1D extends Layer {
  private MaxPooling1D(Fields fields) {
    super("keras.layers", "MaxPooling1D", fields);
  }

  /** MaxPooling1D with the defaults of Keras. */
  public static MaxPooling1D create() {
    return new MaxPooling1D(Fields.NONE);
  }

  /**
   * Length of the window in steps.
   *
   * <p>By default 2.
   */
  public MaxPooling1D poolSize(int poolSize) {
    return new MaxPooling1D(fields().with("pool_size", poolSize));
  }

  /** How far the window moves, in steps; <code>pool_size</code> if None, so that windows do not overlap. */
  public MaxPooling1D strides(int strides) {
    return new MaxPooling1D(fields().with("strides", strides));
  }

  /**
   * <code>"valid"</code> for windows inside the inputs only, or <code>"same"</code> for windows that reach beyond
   * them.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public MaxPooling1D padding(String padding) {
    return new MaxPooling1D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public MaxPooling1D dataFormat(String dataFormat) {
    return new MaxPooling1D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public MaxPooling1D activityRegularizer(String activityRegularizer) {
    return new MaxPooling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public MaxPooling1D activityRegularizer(Regularizer activityRegularizer) {
    return new MaxPooling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public MaxPooling1D trainable(boolean trainable) {
    return new MaxPooling1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public MaxPooling1D dtype(String dtype) {
    return new MaxPooling1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public MaxPooling1D autocast(boolean autocast) {
    return new MaxPooling1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public MaxPooling1D name(String name) {
    return new MaxPooling1D(fields().with("name", name));
  }
}
