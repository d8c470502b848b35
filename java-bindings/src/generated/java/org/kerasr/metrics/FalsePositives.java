// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Number (or weight) of label 0 with a score above the threshold. */
public final class FalsePositives extends Metric {
  private FalsePositives(Fields fields) {
    super("keras.metrics", "FalsePositives", fields);
  }

  /** FalsePositives with the defaults of Keras. */
  public static FalsePositives create() {
    return new FalsePositives(Fields.NONE);
  }

  /** One threshold or several, from 0 to 1; 0.5 if None. */
  public FalsePositives thresholds(double thresholds) {
    return new FalsePositives(fields().with("thresholds", thresholds));
  }

  /** One threshold or several, from 0 to 1; 0.5 if None. */
  public FalsePositives thresholds(double... thresholds) {
    return new FalsePositives(fields().with("thresholds", thresholds));
  }

  /** Its name. */
  public FalsePositives name(String name) {
    return new FalsePositives(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public FalsePositives dtype(String dtype) {
    return new FalsePositives(fields().with("dtype", dtype));
  }
}
