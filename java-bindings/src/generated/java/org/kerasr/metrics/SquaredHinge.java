// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean of max(1 − y_true · y_pred, 0)²; labels are −1 and 1, or 0 and 1.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class SquaredHinge extends Metric {
  private SquaredHinge(Fields fields) {
    super("keras.metrics", "SquaredHinge", fields);
  }

  /** SquaredHinge with the defaults of Keras. */
  public static SquaredHinge create() {
    return new SquaredHinge(Fields.NONE);
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

  /** Dtype of its variables and result. */
  public SquaredHinge dtype(String dtype) {
    return new SquaredHinge(fields().with("dtype", dtype));
  }
}
