// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Mean of log cosh(y_pred − y_true): nearly the square of small errors and the absolute value of large ones.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class LogCosh extends Loss {
  private LogCosh(Fields fields) {
    super("keras.losses", "LogCosh", fields);
  }

  /** LogCosh with the defaults of Keras. */
  public static LogCosh create() {
    return new LogCosh(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public LogCosh reduction(String reduction) {
    return new LogCosh(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public LogCosh noReduction() {
    return new LogCosh(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "log_cosh".
   */
  public LogCosh name(String name) {
    return new LogCosh(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public LogCosh noName() {
    return new LogCosh(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public LogCosh dtype(String dtype) {
    return new LogCosh(fields().with("dtype", dtype));
  }
}
