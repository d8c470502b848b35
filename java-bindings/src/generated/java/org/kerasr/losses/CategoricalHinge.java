// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * max(1 + highest score of a wrong class − score of the right class, 0).
 *
 * <p>Input shape: <code>y_true</code> (one-hot) and <code>y_pred</code> <code>[batch, ..., classes]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class CategoricalHinge extends Loss {
  private CategoricalHinge(Fields fields) {
    super("keras.losses", "CategoricalHinge", fields);
  }

  /** CategoricalHinge with the defaults of Keras. */
  public static CategoricalHinge create() {
    return new CategoricalHinge(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public CategoricalHinge reduction(String reduction) {
    return new CategoricalHinge(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public CategoricalHinge noReduction() {
    return new CategoricalHinge(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "categorical_hinge".
   */
  public CategoricalHinge name(String name) {
    return new CategoricalHinge(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public CategoricalHinge noName() {
    return new CategoricalHinge(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public CategoricalHinge dtype(String dtype) {
    return new CategoricalHinge(fields().with("dtype", dtype));
  }
}
