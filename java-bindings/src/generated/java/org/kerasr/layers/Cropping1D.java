// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * A sequence without its border.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>.
 *
 * <p>Output shape: the same with fewer steps.
 *
 * <p>Raises: <code>ShapeError</code> if nothing would be left.
 */
public final class Cropping1D extends Layer {
  private Cropping1D(Fields fields) {
    super("keras.layers", "Cropping1D", fields);
  }

  /** Cropping1D with the defaults of Keras. */
  public static Cropping1D create() {
    return new Cropping1D(Fields.NONE);
  }

  /**
   * Number of steps cut off at each end, or before and after.
   *
   * <p>By default [1, 1].
   */
  public Cropping1D cropping(int cropping) {
    return new Cropping1D(fields().with("cropping", cropping));
  }

  /**
   * Number of steps cut off at each end, or before and after.
   *
   * <p>By default [1, 1].
   */
  public Cropping1D cropping(int... cropping) {
    return new Cropping1D(fields().with("cropping", cropping));
  }

  /**
   * Number of steps cut off at each end, or before and after.
   *
   * <p>By default [1, 1].
   */
  public Cropping1D cropping(int[][] cropping) {
    return new Cropping1D(fields().with("cropping", cropping));
  }

  /** Penalty on the outputs, added to the losses. */
  public Cropping1D activityRegularizer(String activityRegularizer) {
    return new Cropping1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Cropping1D activityRegularizer(Regularizer activityRegularizer) {
    return new Cropping1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Cropping1D trainable(boolean trainable) {
    return new Cropping1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Cropping1D dtype(String dtype) {
    return new Cropping1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Cropping1D autocast(boolean autocast) {
    return new Cropping1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Cropping1D name(String name) {
    return new Cropping1D(fields().with("name", name));
  }
}
