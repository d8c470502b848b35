// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean Kullback–Leibler divergence Σ y_true log(y_true / y_pred).
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class KLDivergence extends Metric {
  private KLDivergence(Fields fields) {
    super("keras.metrics", "KLDivergence", fields);
  }

  /** KLDivergence with the defaults of Keras. */
  public static KLDivergence create() {
    return new KLDivergence(Fields.NONE);
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

  /** Dtype of its variables and result. */
  public KLDivergence dtype(String dtype) {
    return new KLDivergence(fields().with("dtype", dtype));
  }
}
