// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Number (or weight) of label 1 with a score above the threshold. */
public final class TruePositives extends Metric {
  private TruePositives(Fields fields) {
    super("keras.metrics", "TruePositives", fields);
  }

  /** TruePositives with the defaults of Keras. */
  public static TruePositives create() {
    return new TruePositives(Fields.NONE);
  }

  /** One threshold or several, from 0 to 1; 0.5 if None. */
  public TruePositives thresholds(double thresholds) {
    return new TruePositives(fields().with("thresholds", thresholds));
  }

  /** One threshold or several, from 0 to 1; 0.5 if None. */
  public TruePositives thresholds(double... thresholds) {
    return new TruePositives(fields().with("thresholds", thresholds));
  }

  /** Its name. */
  public TruePositives name(String name) {
    return new TruePositives(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public TruePositives dtype(String dtype) {
    return new TruePositives(fields().with("dtype", dtype));
  }
}
