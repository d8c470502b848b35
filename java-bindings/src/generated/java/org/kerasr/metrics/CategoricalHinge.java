// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean of max(1 + highest score of a wrong class − score of the right class, 0).
 *
 * <p>Input shape: <code>y_true</code> (one-hot) and <code>y_pred</code> <code>[batch, ..., classes]</code>.
 */
public final class CategoricalHinge extends Metric {
  private CategoricalHinge(Fields fields) {
    super("keras.metrics", "CategoricalHinge", fields);
  }

  /** CategoricalHinge with the defaults of Keras. */
  public static CategoricalHinge create() {
    return new CategoricalHinge(Fields.NONE);
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

  /** Dtype of its variables and result. */
  public CategoricalHinge dtype(String dtype) {
    return new CategoricalHinge(fields().with("dtype", dtype));
  }
}
