// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Root of the mean of (y_true − y_pred)² over all examples.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class RootMeanSquaredError extends Metric {
  private RootMeanSquaredError(Fields fields) {
    super("keras.metrics", "RootMeanSquaredError", fields);
  }

  /** RootMeanSquaredError with the defaults of Keras. */
  public static RootMeanSquaredError create() {
    return new RootMeanSquaredError(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "root_mean_squared_error".
   */
  public RootMeanSquaredError name(String name) {
    return new RootMeanSquaredError(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public RootMeanSquaredError noName() {
    return new RootMeanSquaredError(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public RootMeanSquaredError dtype(String dtype) {
    return new RootMeanSquaredError(fields().with("dtype", dtype));
  }
}
