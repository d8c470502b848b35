// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The largest value of each channel over all steps.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>, or <code>[batch, channels, steps]</code> with channels
 * first.
 *
 * <p>Output shape: <code>[batch, channels]</code>, or with an axis of size 1 if <code>keepdims</code>.
 */
public final class GlobalMaxPooling1D extends Layer {
  private GlobalMaxPooling1D(Fields fields) {
    super("keras.layers", "GlobalMaxPooling1D", fields);
  }

  /** GlobalMaxPooling1D with the defaults of Keras. */
  public static GlobalMaxPooling1D create() {
    return new GlobalMaxPooling1D(Fields.NONE);
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public GlobalMaxPooling1D dataFormat(String dataFormat) {
    return new GlobalMaxPooling1D(fields().with("data_format", dataFormat));
  }

  /**
   * Whether steps stay as an axis of size 1.
   *
   * <p>By default false.
   */
  public GlobalMaxPooling1D keepdims(boolean keepdims) {
    return new GlobalMaxPooling1D(fields().with("keepdims", keepdims));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalMaxPooling1D activityRegularizer(String activityRegularizer) {
    return new GlobalMaxPooling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalMaxPooling1D activityRegularizer(Regularizer activityRegularizer) {
    return new GlobalMaxPooling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GlobalMaxPooling1D trainable(boolean trainable) {
    return new GlobalMaxPooling1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GlobalMaxPooling1D dtype(String dtype) {
    return new GlobalMaxPooling1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GlobalMaxPooling1D autocast(boolean autocast) {
    return new GlobalMaxPooling1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GlobalMaxPooling1D name(String name) {
    return new GlobalMaxPooling1D(fields().with("name", name));
  }
}
