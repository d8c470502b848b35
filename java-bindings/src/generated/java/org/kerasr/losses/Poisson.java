// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Mean of y_pred − y_true log(y_pred + ε): the Poisson likelihood of counts, up to a constant.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class Poisson extends Loss {
  private Poisson(Fields fields) {
    super("keras.losses", "Poisson", fields);
  }

  /** Poisson with the defaults of Keras. */
  public static Poisson create() {
    return new Poisson(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public Poisson reduction(String reduction) {
    return new Poisson(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public Poisson noReduction() {
    return new Poisson(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "poisson".
   */
  public Poisson name(String name) {
    return new Poisson(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Poisson noName() {
    return new Poisson(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public Poisson dtype(String dtype) {
    return new Poisson(fields().with("dtype", dtype));
  }
}
