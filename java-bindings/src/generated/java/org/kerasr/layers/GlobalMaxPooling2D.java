// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The largest value of each channel over all rows and columns.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: <code>[batch, channels]</code>, or with two axes of size 1 if <code>keepdims</code>.
 */
public final class GlobalMaxPooling2D extends Layer {
  private GlobalMaxPooling2D(Fields fields) {
    super("keras.layers", "GlobalMaxPooling2D", fields);
  }

  /** GlobalMaxPooling2D with the defaults of Keras. */
  public static GlobalMaxPooling2D create() {
    return new GlobalMaxPooling2D(Fields.NONE);
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public GlobalMaxPooling2D dataFormat(String dataFormat) {
    return new GlobalMaxPooling2D(fields().with("data_format", dataFormat));
  }

  /**
   * Whether rows and columns stay as axes of size 1.
   *
   * <p>By default false.
   */
  public GlobalMaxPooling2D keepdims(boolean keepdims) {
    return new GlobalMaxPooling2D(fields().with("keepdims", keepdims));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalMaxPooling2D activityRegularizer(String activityRegularizer) {
    return new GlobalMaxPooling2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalMaxPooling2D activityRegularizer(Regularizer activityRegularizer) {
    return new GlobalMaxPooling2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GlobalMaxPooling2D trainable(boolean trainable) {
    return new GlobalMaxPooling2D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GlobalMaxPooling2D dtype(String dtype) {
    return new GlobalMaxPooling2D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GlobalMaxPooling2D autocast(boolean autocast) {
    return new GlobalMaxPooling2D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GlobalMaxPooling2D name(String name) {
    return new GlobalMaxPooling2D(fields().with("name", name));
  }
}
