// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean of log cosh(y_pred − y_true).
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class LogCoshError extends Metric {
  private LogCoshError(Fields fields) {
    super("keras.metrics", "LogCoshError", fields);
  }

  /** LogCoshError with the defaults of Keras. */
  public static LogCoshError create() {
    return new LogCoshError(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "logcosh".
   */
  public LogCoshError name(String name) {
    return new LogCoshError(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public LogCoshError noName() {
    return new LogCoshError(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public LogCoshError dtype(String dtype) {
    return new LogCoshError(fields().with("dtype", dtype));
  }
}
