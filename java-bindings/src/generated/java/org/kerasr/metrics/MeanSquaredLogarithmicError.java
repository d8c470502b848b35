// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean of (log(y_true + 1) − log(y_pred + 1))²; values below ε count as ε.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class MeanSquaredLogarithmicError extends Metric {
  private MeanSquaredLogarithmicError(Fields fields) {
    super("keras.metrics", "MeanSquaredLogarithmicError", fields);
  }

  /** MeanSquaredLogarithmicError with the defaults of Keras. */
  public static MeanSquaredLogarithmicError create() {
    return new MeanSquaredLogarithmicError(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "mean_squared_logarithmic_error".
   */
  public MeanSquaredLogarithmicError name(String name) {
    return new MeanSquaredLogarithmicError(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public MeanSquaredLogarithmicError noName() {
    return new MeanSquaredLogarithmicError(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public MeanSquaredLogarithmicError dtype(String dtype) {
    return new MeanSquaredLogarithmicError(fields().with("dtype", dtype));
  }
}
