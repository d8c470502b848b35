// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The mean of each channel over all rows and columns.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: <code>[batch, channels]</code>, or with two axes of size 1 if <code>keepdims</code>.
 */
public final class GlobalAveragePooling2D extends Layer {
  private GlobalAveragePooling2D(Fields fields) {
    super("keras.layers", "GlobalAveragePooling2D", fields);
  }

  /** GlobalAveragePooling2D with the defaults of Keras. */
  public static GlobalAveragePooling2D create() {
    return new GlobalAveragePooling2D(Fields.NONE);
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public GlobalAveragePooling2D dataFormat(String dataFormat) {
    return new GlobalAveragePooling2D(fields().with("data_format", dataFormat));
  }

  /**
   * Whether rows and columns stay as axes of size 1.
   *
   * <p>By default false.
   */
  public GlobalAveragePooling2D keepdims(boolean keepdims) {
    return new GlobalAveragePooling2D(fields().with("keepdims", keepdims));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalAveragePooling2D activityRegularizer(String activityRegularizer) {
    return new GlobalAveragePooling2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalAveragePooling2D activityRegularizer(Regularizer activityRegularizer) {
    return new GlobalAveragePooling2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GlobalAveragePooling2D trainable(boolean trainable) {
    return new GlobalAveragePooling2D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GlobalAveragePooling2D dtype(String dtype) {
    return new GlobalAveragePooling2D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GlobalAveragePooling2D autocast(boolean autocast) {
    return new GlobalAveragePooling2D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GlobalAveragePooling2D name(String name) {
    return new GlobalAveragePooling2D(fields().with("name", name));
  }
}
