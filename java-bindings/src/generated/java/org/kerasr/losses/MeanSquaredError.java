// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Mean of (y_true − y_pred)².
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class MeanSquaredError extends Loss {
  private MeanSquaredError(Fields fields) {
    super("keras.losses", "MeanSquaredError", fields);
  }

  /** MeanSquaredError with the defaults of Keras. */
  public static MeanSquaredError create() {
    return new MeanSquaredError(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public MeanSquaredError reduction(String reduction) {
    return new MeanSquaredError(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public MeanSquaredError noReduction() {
    return new MeanSquaredError(fields().with("reduction", Fields.NULL));
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

  /** Dtype of the computation. */
  public MeanSquaredError dtype(String dtype) {
    return new MeanSquaredError(fields().with("dtype", dtype));
  }
}
