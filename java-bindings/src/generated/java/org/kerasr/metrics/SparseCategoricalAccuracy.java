// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Share of examples whose highest score is that of their whole-number label's class.
 *
 * <p>Input shape: <code>y_true</code> <code>[batch, ...]</code> or <code>[batch, ..., 1]</code>;
 * <code>y_pred</code> <code>[batch, ..., classes]</code>.
 */
public final class SparseCategoricalAccuracy extends Metric {
  private SparseCategoricalAccuracy(Fields fields) {
    super("keras.metrics", "SparseCategoricalAccuracy", fields);
  }

  /** SparseCategoricalAccuracy with the defaults of Keras. */
  public static SparseCategoricalAccuracy create() {
    return new SparseCategoricalAccuracy(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "sparse_categorical_accuracy".
   */
  public SparseCategoricalAccuracy name(String name) {
    return new SparseCategoricalAccuracy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public SparseCategoricalAccuracy noName() {
    return new SparseCategoricalAccuracy(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public SparseCategoricalAccuracy dtype(String dtype) {
    return new SparseCategoricalAccuracy(fields().with("dtype", dtype));
  }
}
