// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Time steps whose features all equal <code>mask_value</code> are set to 0 and skipped by the layers that
 * follow.
 *
 * <p>Input shape: <code>[batch, time, ..., features]</code>.
 *
 * <p>Output shape: the same; the mask has the shape without the last axis.
 */
public final class Masking extends Layer {
  private Masking(Fields fields) {
    super("keras.layers", "Masking", fields);
  }

  /** Masking with the defaults of Keras. */
  public static Masking create() {
    return new Masking(Fields.NONE);
  }

  /**
   * The value of padding.
   *
   * <p>By default 0.0.
   */
  public Masking maskValue(double maskValue) {
    return new Masking(fields().with("mask_value", maskValue));
  }

  /** Penalty on the outputs, added to the losses. */
  public Masking activityRegularizer(String activityRegularizer) {
    return new Masking(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Masking activityRegularizer(Regularizer activityRegularizer) {
    return new Masking(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Masking trainable(boolean trainable) {
    return new Masking(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Masking dtype(String dtype) {
    return new Masking(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Masking autocast(boolean autocast) {
    return new Masking(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Masking name(String name) {
    return new Masking(fields().with("name", name));
  }
}
