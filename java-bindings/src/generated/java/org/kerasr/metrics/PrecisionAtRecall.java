// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Highest precision (share of labels 1 above the threshold) where the recall (share of labels 1 above it) is at
 * least a given value.
 */
public final class PrecisionAtRecall extends Metric {
  private PrecisionAtRecall(Fields fields) {
    super("keras.metrics", "PrecisionAtRecall", fields);
  }

  /**
   * PrecisionAtRecall with the required arguments.
   *
   * @param recall The least recall, from 0 to 1.
   */
  public static PrecisionAtRecall of(double recall) {
    return new PrecisionAtRecall(Fields.NONE.with("recall", recall));
  }

  /** The least recall, from 0 to 1. */
  public static PrecisionAtRecall recall(double recall) {
    return new PrecisionAtRecall(Fields.NONE.with("recall", recall));
  }

  /**
   * Number of thresholds, spread evenly from 0 to 1.
   *
   * <p>By default 200.
   */
  public PrecisionAtRecall numThresholds(int numThresholds) {
    return new PrecisionAtRecall(fields().with("num_thresholds", numThresholds));
  }

  /** If given, only this class is looked at. */
  public PrecisionAtRecall classId(int classId) {
    return new PrecisionAtRecall(fields().with("class_id", classId));
  }

  /** Its name. */
  public PrecisionAtRecall name(String name) {
    return new PrecisionAtRecall(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public PrecisionAtRecall dtype(String dtype) {
    return new PrecisionAtRecall(fields().with("dtype", dtype));
  }
}
