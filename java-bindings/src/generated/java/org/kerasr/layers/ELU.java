// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Exponential linear unit: $x$ where positive, else $\alpha (e^x - 1)$.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: Clevert, Unterthiner and Hochreiter (2016), arXiv:1511.07289.
 */
public final class ELU extends Layer {
  private ELU(Fields fields) {
    super("keras.layers", "ELU", fields);
  }

  /** ELU with the defaults of Keras. */
  public static ELU create() {
    return new ELU(Fields.NONE);
  }

  /**
   * Minus the limit for very negative inputs.
   *
   * <p>By default 1.0.
   */
  public ELU alpha(double alpha) {
    return new ELU(fields().with("alpha", alpha));
  }

  /** Penalty on the outputs, added to the losses. */
  public ELU activityRegularizer(String activityRegularizer) {
    return new ELU(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public ELU activityRegularizer(Regularizer activityRegularizer) {
    return new ELU(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public ELU trainable(boolean trainable) {
    return new ELU(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public ELU dtype(String dtype) {
    return new ELU(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public ELU autocast(boolean autocast) {
    return new ELU(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public ELU name(String name) {
    return new ELU(fields().with("name", name));
  }
}
