// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean cross-entropy of labels 0 and 1 under predicted probabilities.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class BinaryCrossentropy extends Metric {
  private BinaryCrossentropy(Fields fields) {
    super("keras.metrics", "BinaryCrossentropy", fields);
  }

  /** BinaryCrossentropy with the defaults of Keras. */
  public static BinaryCrossentropy create() {
    return new BinaryCrossentropy(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "binary_crossentropy".
   */
  public BinaryCrossentropy name(String name) {
    return new BinaryCrossentropy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public BinaryCrossentropy noName() {
    return new BinaryCrossentropy(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public BinaryCrossentropy dtype(String dtype) {
    return new BinaryCrossentropy(fields().with("dtype", dtype));
  }

  /**
   * Whether predictions are logits.
   *
   * <p>By default false.
   */
  public BinaryCrossentropy fromLogits(boolean fromLogits) {
    return new BinaryCrossentropy(fields().with("from_logits", fromLogits));
  }

  /**
   * Share by which labels are drawn towards 1/2.
   *
   * <p>By default 0.
   */
  public BinaryCrossentropy labelSmoothing(double labelSmoothing) {
    return new BinaryCrossentropy(fields().with("label_smoothing", labelSmoothing));
  }
}
