// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Share of predictions that equal their labels exactly.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class Accuracy extends Metric {
  private Accuracy(Fields fields) {
    super("keras.metrics", "Accuracy", fields);
  }

  /** Accuracy with the defaults of Keras. */
  public static Accuracy create() {
    return new Accuracy(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "accuracy".
   */
  public Accuracy name(String name) {
    return new Accuracy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Accuracy noName() {
    return new Accuracy(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public Accuracy dtype(String dtype) {
    return new Accuracy(fields().with("dtype", dtype));
  }
}
