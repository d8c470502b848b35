// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * An image without its border.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with fewer rows and columns.
 *
 * <p>Raises: <code>ShapeError</code> if nothing would be left.
 */
public final class Cropping2D extends Layer {
  private Cropping2D(Fields fields) {
    super("keras.layers", "Cropping2D", fields);
  }

  /** Cropping2D with the defaults of Keras. */
  public static Cropping2D create() {
    return new Cropping2D(Fields.NONE);
  }

  /**
   * What is cut off on every side; or <code>(rows, columns)</code> for both sides of each; or <code>((top,
   * bottom), (left, right))</code>.
   *
   * <p>By default [[0, 0], [0, 0]].
   */
  public Cropping2D cropping(int cropping) {
    return new Cropping2D(fields().with("cropping", cropping));
  }

  /**
   * What is cut off on every side; or <code>(rows, columns)</code> for both sides of each; or <code>((top,
   * bottom), (left, right))</code>.
   *
   * <p>By default [[0, 0], [0, 0]].
   */
  public Cropping2D cropping(int... cropping) {
    return new Cropping2D(fields().with("cropping", cropping));
  }

  /**
   * What is cut off on every side; or <code>(rows, columns)</code> for both sides of each; or <code>((top,
   * bottom), (left, right))</code>.
   *
   * <p>By default [[0, 0], [0, 0]].
   */
  public Cropping2D cropping(int[][] cropping) {
    return new Cropping2D(fields().with("cropping", cropping));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public Cropping2D dataFormat(String dataFormat) {
    return new Cropping2D(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public Cropping2D activityRegularizer(String activityRegularizer) {
    return new Cropping2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Cropping2D activityRegularizer(Regularizer activityRegularizer) {
    return new Cropping2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Cropping2D trainable(boolean trainable) {
    return new Cropping2D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Cropping2D dtype(String dtype) {
    return new Cropping2D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Cropping2D autocast(boolean autocast) {
    return new Cropping2D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Cropping2D name(String name) {
    return new Cropping2D(fields().with("name", name));
  }
}
