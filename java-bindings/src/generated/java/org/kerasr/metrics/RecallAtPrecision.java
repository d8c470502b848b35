// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Highest recall (share of labels 1 above the threshold) where the precision (share of labels 1 among scores
 * above it) is at least a given value.
 */
public final class RecallAtPrecision extends Metric {
  private RecallAtPrecision(Fields fields) {
    super("keras.metrics", "RecallAtPrecision", fields);
  }

  /**
   * RecallAtPrecision with the required arguments.
   *
   * @param precision The least precision, from 0 to 1.
   */
  public static RecallAtPrecision of(double precision) {
    return new RecallAtPrecision(Fields.NONE.with("precision", precision));
  }

  /** The least precision, from 0 to 1. */
  public static RecallAtPrecision precision(double precision) {
    return new RecallAtPrecision(Fields.NONE.with("precision", precision));
  }

  /**
   * Number of thresholds, spread evenly from 0 to 1.
   *
   * <p>By default 200.
   */
  public RecallAtPrecision numThresholds(int numThresholds) {
    return new RecallAtPrecision(fields().with("num_thresholds", numThresholds));
  }

  /** If given, only this class is looked at. */
  public RecallAtPrecision classId(int classId) {
    return new RecallAtPrecision(fields().with("class_id", classId));
  }

  /** Its name. */
  public RecallAtPrecision name(String name) {
    return new RecallAtPrecision(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public RecallAtPrecision dtype(String dtype) {
    return new RecallAtPrecision(fields().with("dtype", dtype));
  }
}
