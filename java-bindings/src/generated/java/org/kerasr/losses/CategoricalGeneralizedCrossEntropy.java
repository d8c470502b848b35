// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * A loss between cross-entropy (q → 0) and mean absolute error (q = 1) that bears wrong labels.
 *
 * <p>$$ (1 - p_y^{\,q}) / q $$
 *
 * <p>Input shape: <code>y_true</code> <code>[batch, ...]</code> with whole-number labels; <code>y_pred</code>
 * <code>[batch, ..., classes]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 *
 * <p>Source: Zhang and Sabuncu (2018), equation 6, arXiv:1805.07836.
 */
public final class CategoricalGeneralizedCrossEntropy extends Loss {
  private CategoricalGeneralizedCrossEntropy(Fields fields) {
    super("keras.losses", "CategoricalGeneralizedCrossEntropy", fields);
  }

  /** CategoricalGeneralizedCrossEntropy with the defaults of Keras. */
  public static CategoricalGeneralizedCrossEntropy create() {
    return new CategoricalGeneralizedCrossEntropy(Fields.NONE);
  }

  /**
   * Between 0 and 1, both excluded.
   *
   * <p>By default 0.5.
   */
  public CategoricalGeneralizedCrossEntropy q(double q) {
    return new CategoricalGeneralizedCrossEntropy(fields().with("q", q));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public CategoricalGeneralizedCrossEntropy reduction(String reduction) {
    return new CategoricalGeneralizedCrossEntropy(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public CategoricalGeneralizedCrossEntropy noReduction() {
    return new CategoricalGeneralizedCrossEntropy(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "categorical_generalized_cross_entropy".
   */
  public CategoricalGeneralizedCrossEntropy name(String name) {
    return new CategoricalGeneralizedCrossEntropy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public CategoricalGeneralizedCrossEntropy noName() {
    return new CategoricalGeneralizedCrossEntropy(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public CategoricalGeneralizedCrossEntropy dtype(String dtype) {
    return new CategoricalGeneralizedCrossEntropy(fields().with("dtype", dtype));
  }
}
