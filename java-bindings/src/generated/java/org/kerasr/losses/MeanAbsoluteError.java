// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Mean of |y_true − y_pred|.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class MeanAbsoluteError extends Loss {
  private MeanAbsoluteError(Fields fields) {
    super("keras.losses", "MeanAbsoluteError", fields);
  }

  /** MeanAbsoluteError with the defaults of Keras. */
  public static MeanAbsoluteError create() {
    return new MeanAbsoluteError(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public MeanAbsoluteError reduction(String reduction) {
    return new MeanAbsoluteError(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public MeanAbsoluteError noReduction() {
    return new MeanAbsoluteError(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "mean_absolute_error".
   */
  public MeanAbsoluteError name(String name) {
    return new MeanAbsoluteError(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public MeanAbsoluteError noName() {
    return new MeanAbsoluteError(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public MeanAbsoluteError dtype(String dtype) {
    return new MeanAbsoluteError(fields().with("dtype", dtype));
  }
}
