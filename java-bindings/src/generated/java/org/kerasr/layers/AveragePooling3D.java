// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The mean of each window, channel by channel; places outside the inputs do not count.
 *
 * <p>Input shape: <code>[batch, depth, rows, columns, channels]</code>, or <code>[batch, channels, depth, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with less depth and fewer rows and columns.
 *
 * <p>Raises: <code>ShapeError</code> if the window does not fit into the volume.
 */
public final class AveragePooling3D extends Layer {
  private AveragePooling3D(Fields fields) {
    super("keras.layers", "AveragePooling3D", fields);
  }

  /**
   * AveragePooling3D with the required arguments.
   *
   * @param poolSize Size of the window along each of the three axes; one number for all.
   */
  public static AveragePooling3D of(int poolSize) {
    return new AveragePooling3D(Fields.NONE.with("pool_size", poolSize));
  }

  /** Size of the window along each of the three axes; one number for all. */
  public static AveragePooling3D poolSize(int poolSize) {
    return new AveragePooling3D(Fields.NONE.with("pool_size", poolSize));
  }

  /** Size of the window along each of the three axes; one number for all. */
  public static AveragePooling3D poolSize(int first, int second, int third) {
    return new AveragePooling3D(Fields.NONE.with("pool_size", new int[] {first, second, third}));
  }

  /** How far the window moves along each axis; <code>pool_size</code> if None, so that windows do not overlap. */
  public AveragePooling3D strides(int strides) {
    return new AveragePooling3D(fields().with("strides", strides));
  }

  /** How far the window moves along each axis; <code>pool_size</code> if None, so that windows do not overlap. */
  public AveragePooling3D strides(int first, int second, int third) {
    return new AveragePooling3D(fields().with("strides", new int[] {first, second, third}));
  }

  /**
   * <code>"valid"</code> for windows inside the inputs only, or <code>"same"</code> for windows that reach beyond
   * them.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public AveragePooling3D padding(String padding) {
    return new AveragePooling3D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public AveragePooling3D dataFormat(String dataFormat) {
    return new AveragePooling3D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public AveragePooling3D activityRegularizer(String activityRegularizer) {
    return new AveragePooling3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public AveragePooling3D activityRegularizer(Regularizer activityRegularizer) {
    return new AveragePooling3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public AveragePooling3D trainable(boolean trainable) {
    return new AveragePooling3D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public AveragePooling3D dtype(String dtype) {
    return new AveragePooling3D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public AveragePooling3D autocast(boolean autocast) {
    return new AveragePooling3D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public AveragePooling3D name(String name) {
    return new AveragePooling3D(fields().with("name", name));
  }
}
