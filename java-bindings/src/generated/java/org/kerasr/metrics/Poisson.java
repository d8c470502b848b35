// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean of y_pred − y_true log(y_pred + ε).
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class Poisson extends Metric {
  private Poisson(Fields fields) {
    super("keras.metrics", "Poisson", fields);
  }

  /** Poisson with the defaults of Keras. */
  public static Poisson create() {
    return new Poisson(Fields.NONE);
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

  /** Dtype of its variables and result. */
  public Poisson dtype(String dtype) {
    return new Poisson(fields().with("dtype", dtype));
  }
}
