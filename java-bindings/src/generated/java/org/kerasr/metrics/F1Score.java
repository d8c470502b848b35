// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Harmonic mean of precision p and recall r: $2 p r / (p + r)$.
 *
 * <p>Input shape: <code>y_true</code> (one-hot or several labels) and <code>y_pred</code> <code>[batch,
 * classes]</code>.
 */
public final class F1Score extends Metric {
  private F1Score(Fields fields) {
    super("keras.metrics", "F1Score", fields);
  }

  /** F1Score with the defaults of Keras. */
  public static F1Score create() {
    return new F1Score(Fields.NONE);
  }

  /**
   * <code>None</code> (one score for each class), <code>"micro"</code> (counts of all classes together),
   * <code>"macro"</code> (mean over classes) or <code>"weighted"</code> (mean weighted by the number of labels of
   * each class).
   */
  public F1Score average(String average) {
    return new F1Score(fields().with("average", average));
  }

  /** Scores above it are positive; if None, the highest score of each example. */
  public F1Score threshold(double threshold) {
    return new F1Score(fields().with("threshold", threshold));
  }

  /**
   * Its name.
   *
   * <p>By default "f1_score".
   */
  public F1Score name(String name) {
    return new F1Score(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public F1Score noName() {
    return new F1Score(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public F1Score dtype(String dtype) {
    return new F1Score(fields().with("dtype", dtype));
  }
}
