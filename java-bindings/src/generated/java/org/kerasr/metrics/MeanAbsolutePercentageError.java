// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * 100 times the mean of |y_true − y_pred| / max(|y_true|, ε).
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class MeanAbsolutePercentageError extends Metric {
  private MeanAbsolutePercentageError(Fields fields) {
    super("keras.metrics", "MeanAbsolutePercentageError", fields);
  }

  /** MeanAbsolutePercentageError with the defaults of Keras. */
  public static MeanAbsolutePercentageError create() {
    return new MeanAbsolutePercentageError(Fields.NONE);
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

  /** Dtype of its variables and result. */
  public MeanAbsolutePercentageError dtype(String dtype) {
    return new MeanAbsolutePercentageError(fields().with("dtype", dtype));
  }
}
