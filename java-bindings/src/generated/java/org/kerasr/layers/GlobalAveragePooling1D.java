// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The mean of each channel over all steps, or over the steps that the mask says count.
 *
 * <p>Call arguments: <code>mask</code>, an array of booleans <code>[batch, steps]</code>. A sequence of which no
 * step counts gives NaN.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>, or <code>[batch, channels, steps]</code> with channels
 * first.
 *
 * <p>Output shape: <code>[batch, channels]</code>, or with an axis of size 1 if <code>keepdims</code>. It has no
 * mask.
 */
public final class GlobalAveragePooling1D extends Layer {
  private GlobalAveragePooling1D(Fields fields) {
    super("keras.layers", "GlobalAveragePooling1D", fields);
  }

  /** GlobalAveragePooling1D with the defaults of Keras. */
  public static GlobalAveragePooling1D create() {
    return new GlobalAveragePooling1D(Fields.NONE);
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public GlobalAveragePooling1D dataFormat(String dataFormat) {
    return new GlobalAveragePooling1D(fields().with("data_format", dataFormat));
  }

  /**
   * Whether steps stay as an axis of size 1.
   *
   * <p>By default false.
   */
  public GlobalAveragePooling1D keepdims(boolean keepdims) {
    return new GlobalAveragePooling1D(fields().with("keepdims", keepdims));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalAveragePooling1D activityRegularizer(String activityRegularizer) {
    return new GlobalAveragePooling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalAveragePooling1D activityRegularizer(Regularizer activityRegularizer) {
    return new GlobalAveragePooling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GlobalAveragePooling1D trainable(boolean trainable) {
    return new GlobalAveragePooling1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GlobalAveragePooling1D dtype(String dtype) {
    return new GlobalAveragePooling1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GlobalAveragePooling1D autocast(boolean autocast) {
    return new GlobalAveragePooling1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GlobalAveragePooling1D name(String name) {
    return new GlobalAveragePooling1D(fields().with("name", name));
  }
}
