// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Mean of max(1 − y_true · y_pred, 0)².
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class SquaredHinge extends Loss {
  private SquaredHinge(Fields fields) {
    super("keras.losses", "SquaredHinge", fields);
  }

  /** SquaredHinge with the defaults of Keras. */
  public static SquaredHinge create() {
    return new SquaredHinge(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public SquaredHinge reduction(String reduction) {
    return new SquaredHinge(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public SquaredHinge noReduction() {
    return new SquaredHinge(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "squared_hinge".
   */
  public SquaredHinge name(String name) {
    return new SquaredHinge(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public SquaredHinge noName() {
    return new SquaredHinge(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public SquaredHinge dtype(String dtype) {
    return new SquaredHinge(fields().with("dtype", dtype));
  }
}
