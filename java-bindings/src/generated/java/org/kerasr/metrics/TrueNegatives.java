// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Number (or weight) of label 0 with a score not above the threshold. */
public final class TrueNegatives extends Metric {
  private TrueNegatives(Fields fields) {
    super("keras.metrics", "TrueNegatives", fields);
  }

  /** TrueNegatives with the defaults of Keras. */
  public static TrueNegatives create() {
    return new TrueNegatives(Fields.NONE);
  }

  /** One threshold or several, from 0 to 1; 0.5 if None. */
  public TrueNegatives thresholds(double thresholds) {
    return new TrueNegatives(fields().with("thresholds", thresholds));
  }

  /** One threshold or several, from 0 to 1; 0.5 if None. */
  public TrueNegatives thresholds(double... thresholds) {
    return new TrueNegatives(fields().with("thresholds", thresholds));
  }

  /** Its name. */
  public TrueNegatives name(String name) {
    return new TrueNegatives(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public TrueNegatives dtype(String dtype) {
    return new TrueNegatives(fields().with("dtype", dtype));
  }
}
