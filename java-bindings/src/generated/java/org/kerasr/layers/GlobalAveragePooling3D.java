// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The mean of each channel over all positions of the volume.
 *
 * <p>Input shape: <code>[batch, depth, rows, columns, channels]</code>, or <code>[batch, channels, depth, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: <code>[batch, channels]</code>, or with three axes of size 1 if <code>keepdims</code>.
 */
public final class GlobalAveragePooling3D extends Layer {
  private GlobalAveragePooling3D(Fields fields) {
    super("keras.layers", "GlobalAveragePooling3D", fields);
  }

  /** GlobalAveragePooling3D with the defaults of Keras. */
  public static GlobalAveragePooling3D create() {
    return new GlobalAveragePooling3D(Fields.NONE);
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public GlobalAveragePooling3D dataFormat(String dataFormat) {
    return new GlobalAveragePooling3D(fields().with("data_format", dataFormat));
  }

  /**
   * Whether the axes of the positions stay with size 1.
   *
   * <p>By default false.
   */
  public GlobalAveragePooling3D keepdims(boolean keepdims) {
    return new GlobalAveragePooling3D(fields().with("keepdims", keepdims));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalAveragePooling3D activityRegularizer(String activityRegularizer) {
    return new GlobalAveragePooling3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GlobalAveragePooling3D activityRegularizer(Regularizer activityRegularizer) {
    return new GlobalAveragePooling3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GlobalAveragePooling3D trainable(boolean trainable) {
    return new GlobalAveragePooling3D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GlobalAveragePooling3D dtype(String dtype) {
    return new GlobalAveragePooling3D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GlobalAveragePooling3D autocast(boolean autocast) {
    return new GlobalAveragePooling3D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GlobalAveragePooling3D name(String name) {
    return new GlobalAveragePooling3D(fields().with("name", name));
  }
}
