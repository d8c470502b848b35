// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean of (y_true − y_pred)².
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class MeanSquaredError extends Metric {
  private MeanSquaredError(Fields fields) {
    super("keras.metrics", "MeanSquaredError", fields);
  }

  /** MeanSquaredError with the defaults of Keras. */
  public static MeanSquaredError create() {
    return new MeanSquaredError(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "mean_squared_error".
   */
  public MeanSquaredError name(String name) {
    return new MeanSquaredError(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public MeanSquaredError noName() {
    return new MeanSquaredError(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public MeanSquaredError dtype(String dtype) {
    return new MeanSquaredError(fields().with("dtype", dtype));
  }
}
