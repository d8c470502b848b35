// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The largest value of each channel over all positions of the volume.
 *
 * <p>Input shape: <code>[batch, depth, rows, columns, channels]</code>, or <code>[batch, channels, depth, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: <code>[batch, channels]</code>, or with three axes of size 1 if <code>keepdims</code>.
 */
public final class GlobalMaxPooling3D extends Layer {
  private GlobalMaxPooling3D(Fields fields) {
    super("keras.layers", "GlobalMaxPooling3D", fields);
  }

  /** GlobalMaxPooling3D with the defaults of Keras. */
  public static GlobalMaxPooling3D create() {
    return new GlobalMaxPooling3D(Fields.NONE);
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public GlobalMaxPooling3D dataFormat(String dataFormat) {
    return new GlobalMaxPooling3D(fields().with("data_format", dataFormat));
  }

  /**
   * Whether the axes of the positions stay with size 1.
   *
   * <p>By default false.
   */
  public GlobalMaxPooling3D keepdims(boolean keepdims) {
    return new GlobalMaxPooling3D(fields().with("keepdims", keepdims));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalMaxPooling3D activityRegularizer(String activityRegularizer) {
    return new GlobalMaxPooling3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalMaxPooling3D activityRegularizer(Regularizer activityRegularizer) {
    return new GlobalMaxPooling3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GlobalMaxPooling3D trainable(boolean trainable) {
    return new GlobalMaxPooling3D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GlobalMaxPooling3D dtype(String dtype) {
    return new GlobalMaxPooling3D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GlobalMaxPooling3D autocast(boolean autocast) {
    return new GlobalMaxPooling3D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GlobalMaxPooling3D name(String name) {
    return new GlobalMaxPooling3D(fields().with("name", name));
  }
}
