// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Share of examples whose one-hot label's class is among the k highest scores.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., classes]</code>.
 */
public final class TopKCategoricalAccuracy extends Metric {
  private TopKCategoricalAccuracy(Fields fields) {
    super("keras.metrics", "TopKCategoricalAccuracy", fields);
  }

  /** TopKCategoricalAccuracy with the defaults of Keras. */
  public static TopKCategoricalAccuracy create() {
    return new TopKCategoricalAccuracy(Fields.NONE);
  }

  /**
   * How many of the highest scores are looked at.
   *
   * <p>By default 5.
   */
  public TopKCategoricalAccuracy k(int k) {
    return new TopKCategoricalAccuracy(fields().with("k", k));
  }

  /**
   * Its name.
   *
   * <p>By default "top_k_categorical_accuracy".
   */
  public TopKCategoricalAccuracy name(String name) {
    return new TopKCategoricalAccuracy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public TopKCategoricalAccuracy noName() {
    return new TopKCategoricalAccuracy(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public TopKCategoricalAccuracy dtype(String dtype) {
    return new TopKCategoricalAccuracy(fields().with("dtype", dtype));
  }
}
