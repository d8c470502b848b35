// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;
import org.kerasr.weights.NdArray;

/**
 * Area under the curve that thresholds draw: the chance that a label 1 scores higher than a label 0 (ROC).
 *
 * <p>Input shape: <code>y_true</code> (labels 0 and 1) and <code>y_pred</code> <code>[batch, ...]</code>, with
 * <code>multi_label</code> <code>[batch, labels]</code>.
 */
public final class AUC extends Metric {
  private AUC(Fields fields) {
    super("keras.metrics", "AUC", fields);
  }

  /** AUC with the defaults of Keras. */
  public static AUC create() {
    return new AUC(Fields.NONE);
  }

  /**
   * Number of thresholds, at least 2; more give a closer result.
   *
   * <p>By default 200.
   */
  public AUC numThresholds(int numThresholds) {
    return new AUC(fields().with("num_thresholds", numThresholds));
  }

  /**
   * <code>"ROC"</code> (true over false positive rate), <code>"PR"</code> (precision over recall) or
   * <code>"PRGAIN"</code> (their gains).
   *
   * <p>By default "ROC".
   */
  public AUC curve(String curve) {
    return new AUC(fields().with("curve", curve));
  }

  /**
   * <code>"interpolation"</code> (mean height of each strip; for PR interpolated true positives),
   * <code>"minoring"</code> (least height) or <code>"majoring"</code> (greatest height).
   *
   * <p>By default "interpolation".
   */
  public AUC summationMethod(String summationMethod) {
    return new AUC(fields().with("summation_method", summationMethod));
  }

  /** Its name. */
  public AUC name(String name) {
    return new AUC(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public AUC dtype(String dtype) {
    return new AUC(fields().with("dtype", dtype));
  }

  /** The thresholds themselves, from 0 to 1; 0 and 1 are added. */
  public AUC thresholds(double thresholds) {
    return new AUC(fields().with("thresholds", thresholds));
  }

  /** The thresholds themselves, from 0 to 1; 0 and 1 are added. */
  public AUC thresholds(double... thresholds) {
    return new AUC(fields().with("thresholds", thresholds));
  }

  /**
   * Whether each column of <code>y_pred</code> is a label with its own curve; the areas are averaged.
   *
   * <p>By default false.
   */
  public AUC multiLabel(boolean multiLabel) {
    return new AUC(fields().with("multi_label", multiLabel));
  }

  /** Number of labels, if known beforehand. */
  public AUC numLabels(int numLabels) {
    return new AUC(fields().with("num_labels", numLabels));
  }

  /** Weights of the labels in the average; without <code>multi_label</code> of the columns in the counts. */
  public AUC labelWeights(NdArray labelWeights) {
    return new AUC(fields().with("label_weights", labelWeights));
  }

  /**
   * Whether predictions are logits, to be passed through a sigmoid.
   *
   * <p>By default false.
   */
  public AUC fromLogits(boolean fromLogits) {
    return new AUC(fields().with("from_logits", fromLogits));
  }
}
