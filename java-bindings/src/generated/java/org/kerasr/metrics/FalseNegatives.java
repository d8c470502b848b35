// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Number (or weight) of label 1 with a score not above the threshold. */
public final class FalseNegatives extends Metric {
  private FalseNegatives(Fields fields) {
    super("keras.metrics", "FalseNegatives", fields);
  }

  /** FalseNegatives with the defaults of Keras. */
  public static FalseNegatives create() {
    return new FalseNegatives(Fields.NONE);
  }

  /** One threshold or several, from 0 to 1; 0.5 if None. */
  public FalseNegatives thresholds(double thresholds) {
    return new FalseNegatives(fields().with("thresholds", thresholds));
  }

  /** One threshold or several, from 0 to 1; 0.5 if None. */
  public FalseNegatives thresholds(double... thresholds) {
    return new FalseNegatives(fields().with("thresholds", thresholds));
  }

  /** Its name. */
  public FalseNegatives name(String name) {
    return new FalseNegatives(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public FalseNegatives dtype(String dtype) {
    return new FalseNegatives(fields().with("dtype", dtype));
  }
}
