// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Mean of (log(y_true + 1) − log(y_pred + 1))²; values below ε count as ε.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class MeanSquaredLogarithmicError extends Loss {
  private MeanSquaredLogarithmicError(Fields fields) {
    super("keras.losses", "MeanSquaredLogarithmicError", fields);
  }

  /** MeanSquaredLogarithmicError with the defaults of Keras. */
  public static MeanSquaredLogarithmicError create() {
    return new MeanSquaredLogarithmicError(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public MeanSquaredLogarithmicError reduction(String reduction) {
    return new MeanSquaredLogarithmicError(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public MeanSquaredLogarithmicError noReduction() {
    return new MeanSquaredLogarithmicError(fields().with("reduction", Fields.NULL));
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

  /** Dtype of the computation. */
  public MeanSquaredLogarithmicError dtype(String dtype) {
    return new MeanSquaredLogarithmicError(fields().with("dtype", dtype));
  }
}
