// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Share of examples whose highest score is that of their one-hot label's class.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., classes]</code>.
 */
public final class CategoricalAccuracy extends Metric {
  private CategoricalAccuracy(Fields fields) {
    super("keras.metrics", "CategoricalAccuracy", fields);
  }

  /** CategoricalAccuracy with the defaults of Keras. */
  public static CategoricalAccuracy create() {
    return new CategoricalAccuracy(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "categorical_accuracy".
   */
  public CategoricalAccuracy name(String name) {
    return new CategoricalAccuracy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public CategoricalAccuracy noName() {
    return new CategoricalAccuracy(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public CategoricalAccuracy dtype(String dtype) {
    return new CategoricalAccuracy(fields().with("dtype", dtype));
  }
}
