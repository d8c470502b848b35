// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * A volume with every entry several times.
 *
 * <p>Input shape: <code>[batch, depth, rows, columns, channels]</code>, or <code>[batch, channels, depth, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with <code>size</code> times as many entries along each axis.
 */
public final class UpSampling3D extends Layer {
  private UpSampling3D(Fields fields) {
    super("keras.layers", "UpSampling3D", fields);
  }

  /** UpSampling3D with the defaults of Keras. */
  public static UpSampling3D create() {
    return new UpSampling3D(Fields.NONE);
  }

  /**
   * How often each entry stands in the result along each axis; one number for all.
   *
   * <p>By default [2, 2, 2].
   */
  public UpSampling3D size(int size) {
    return new UpSampling3D(fields().with("size", size));
  }

  /**
   * How often each entry stands in the result along each axis; one number for all.
   *
   * <p>By default [2, 2, 2].
   */
  public UpSampling3D size(int first, int second, int third) {
    return new UpSampling3D(fields().with("size", new int[] {first, second, third}));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public UpSampling3D dataFormat(String dataFormat) {
    return new UpSampling3D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public UpSampling3D activityRegularizer(String activityRegularizer) {
    return new UpSampling3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public UpSampling3D activityRegularizer(Regularizer activityRegularizer) {
    return new UpSampling3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public UpSampling3D trainable(boolean trainable) {
    return new UpSampling3D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public UpSampling3D dtype(String dtype) {
    return new UpSampling3D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public UpSampling3D autocast(boolean autocast) {
    return new UpSampling3D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public UpSampling3D name(String name) {
    return new UpSampling3D(fields().with("name", name));
  }
}
