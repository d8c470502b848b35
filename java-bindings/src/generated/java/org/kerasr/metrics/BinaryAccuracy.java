// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Share of probabilities that lie on their label's side of a threshold.
 *
 * <p>Input shape: <code>y_true</code> (labels 0 and 1) and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class BinaryAccuracy extends Metric {
  private BinaryAccuracy(Fields fields) {
    super("keras.metrics", "BinaryAccuracy", fields);
  }

  /** BinaryAccuracy with the defaults of Keras. */
  public static BinaryAccuracy create() {
    return new BinaryAccuracy(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "binary_accuracy".
   */
  public BinaryAccuracy name(String name) {
    return new BinaryAccuracy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public BinaryAccuracy noName() {
    return new BinaryAccuracy(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public BinaryAccuracy dtype(String dtype) {
    return new BinaryAccuracy(fields().with("dtype", dtype));
  }

  /**
   * Predictions above it count as 1; from 0 to 1.
   *
   * <p>By default 0.5.
   */
  public BinaryAccuracy threshold(double threshold) {
    return new BinaryAccuracy(fields().with("threshold", threshold));
  }
}
