// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Weighted harmonic mean of precision p and recall r: $(1 + \beta^2)\,p r / (\beta^2 p + r)$.
 *
 * <p>Input shape: <code>y_true</code> (one-hot or several labels) and <code>y_pred</code> <code>[batch,
 * classes]</code>.
 */
public final class FBetaScore extends Metric {
  private FBetaScore(Fields fields) {
    super("keras.metrics", "FBetaScore", fields);
  }

  /** FBetaScore with the defaults of Keras. */
  public static FBetaScore create() {
    return new FBetaScore(Fields.NONE);
  }

  /**
   * <code>None</code> (one score for each class), <code>"micro"</code> (counts of all classes together),
   * <code>"macro"</code> (mean over classes) or <code>"weighted"</code> (mean weighted by the number of labels of
   * each class).
   */
  public FBetaScore average(String average) {
    return new FBetaScore(fields().with("average", average));
  }

  /**
   * Weight of recall against precision, greater than 0.
   *
   * <p>By default 1.0.
   */
  public FBetaScore beta(double beta) {
    return new FBetaScore(fields().with("beta", beta));
  }

  /** Scores above it are positive; if None, the highest score of each example. */
  public FBetaScore threshold(double threshold) {
    return new FBetaScore(fields().with("threshold", threshold));
  }

  /**
   * Its name.
   *
   * <p>By default "fbeta_score".
   */
  public FBetaScore name(String name) {
    return new FBetaScore(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public FBetaScore noName() {
    return new FBetaScore(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public FBetaScore dtype(String dtype) {
    return new FBetaScore(fields().with("dtype", dtype));
  }
}
