// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The mean of each window, channel by channel; places outside the inputs do not count.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>, or <code>[batch, channels, steps]</code> with channels
 * first.
 *
 * <p>Output shape: the same with fewer steps.
 *
 * <p>Raises: <code>ShapeError</code> if the window does not fit into the sequence.
 */
public final class AveragePooling1D extends Layer {
  private AveragePooling1D(Fields fields) {
    super("keras.layers", "AveragePooling1D", fields);
  }

  /**
   * AveragePooling1D with the required arguments.
   *
   * @param poolSize Length of the window in steps.
   */
  public static AveragePooling1D of(int poolSize) {
    return new AveragePooling1D(Fields.NONE.with("pool_size", poolSize));
  }

  /** Length of the window in steps. */
  public static AveragePooling1D poolSize(int poolSize) {
    return new AveragePooling1D(Fields.NONE.with("pool_size", poolSize));
  }

  /** How far the window moves, in steps; <code>pool_size</code> if None, so that windows do not overlap. */
  public AveragePooling1D strides(int strides) {
    return new AveragePooling1D(fields().with("strides", strides));
  }

  /**
   * <code>"valid"</code> for windows inside the inputs only, or <code>"same"</code> for windows that reach beyond
   * them.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public AveragePooling1D padding(String padding) {
    return new AveragePooling1D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public AveragePooling1D dataFormat(String dataFormat) {
    return new AveragePooling1D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public AveragePooling1D activityRegularizer(String activityRegularizer) {
    return new AveragePooling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public AveragePooling1D activityRegularizer(Regularizer activityRegularizer) {
    return new AveragePooling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public AveragePooling1D trainable(boolean trainable) {
    return new AveragePooling1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public AveragePooling1D dtype(String dtype) {
    return new AveragePooling1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public AveragePooling1D autocast(boolean autocast) {
    return new AveragePooling1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public AveragePooling1D name(String name) {
    return new AveragePooling1D(fields().with("name", name));
  }
}
