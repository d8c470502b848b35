// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Kullback–Leibler divergence Σ y_true log(y_true / y_pred); both are kept within [ε, 1].
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class KLDivergence extends Loss {
  private KLDivergence(Fields fields) {
    super("keras.losses", "KLDivergence", fields);
  }

  /** KLDivergence with the defaults of Keras. */
  public static KLDivergence create() {
    return new KLDivergence(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public KLDivergence reduction(String reduction) {
    return new KLDivergence(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public KLDivergence noReduction() {
    return new KLDivergence(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "kl_divergence".
   */
  public KLDivergence name(String name) {
    return new KLDivergence(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public KLDivergence noName() {
    return new KLDivergence(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public KLDivergence dtype(String dtype) {
    return new KLDivergence(fields().with("dtype", dtype));
  }
}
