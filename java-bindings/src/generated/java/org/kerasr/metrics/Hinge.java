// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean of max(1 − y_true · y_pred, 0); labels are −1 and 1, or 0 and 1.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class Hinge extends Metric {
  private Hinge(Fields fields) {
    super("keras.metrics", "Hinge", fields);
  }

  /** Hinge with the defaults of Keras. */
  public static Hinge create() {
    return new Hinge(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "hinge".
   */
  public Hinge name(String name) {
    return new Hinge(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Hinge noName() {
    return new Hinge(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public Hinge dtype(String dtype) {
    return new Hinge(fields().with("dtype", dtype));
  }
}
