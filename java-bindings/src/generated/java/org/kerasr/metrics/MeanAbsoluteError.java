// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean of |y_true − y_pred|.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class MeanAbsoluteError extends Metric {
  private MeanAbsoluteError(Fields fields) {
    super("keras.metrics", "MeanAbsoluteError", fields);
  }

  /** MeanAbsoluteError with the defaults of Keras. */
  public static MeanAbsoluteError create() {
    return new MeanAbsoluteError(Fields.NONE);
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

  /** Dtype of its variables and result. */
  public MeanAbsoluteError dtype(String dtype) {
    return new MeanAbsoluteError(fields().with("dtype", dtype));
  }
}
