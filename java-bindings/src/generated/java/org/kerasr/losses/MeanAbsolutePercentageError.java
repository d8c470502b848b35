// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * 100 times the mean of |y_true − y_pred| / max(|y_true|, ε).
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class MeanAbsolutePercentageError extends Loss {
  private MeanAbsolutePercentageError(Fields fields) {
    super("keras.losses", "MeanAbsolutePercentageError", fields);
  }

  /** MeanAbsolutePercentageError with the defaults of Keras. */
  public static MeanAbsolutePercentageError create() {
    return new MeanAbsolutePercentageError(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public MeanAbsolutePercentageError reduction(String reduction) {
    return new MeanAbsolutePercentageError(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public MeanAbsolutePercentageError noReduction() {
    return new MeanAbsolutePercentageError(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "mean_absolute_percentage_error".
   */
  public MeanAbsolutePercentageError name(String name) {
    return new MeanAbsolutePercentageError(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public MeanAbsolutePercentageError noName() {
    return new MeanAbsolutePercentageError(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public MeanAbsolutePercentageError dtype(String dtype) {
    return new MeanAbsolutePercentageError(fields().with("dtype", dtype));
  }
}
