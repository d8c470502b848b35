// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Highest specificity (share of labels 0 not above the threshold) where the sensitivity (share of labels 1 above
 * it) is at least a given value.
 */
public final class SpecificityAtSensitivity extends Metric {
  private SpecificityAtSensitivity(Fields fields) {
    super("keras.metrics", "SpecificityAtSensitivity", fields);
  }

  /**
   * SpecificityAtSensitivity with the required arguments.
   *
   * @param sensitivity The least sensitivity, from 0 to 1.
   */
  public static SpecificityAtSensitivity of(double sensitivity) {
    return new SpecificityAtSensitivity(Fields.NONE.with("sensitivity", sensitivity));
  }

  /** The least sensitivity, from 0 to 1. */
  public static SpecificityAtSensitivity sensitivity(double sensitivity) {
    return new SpecificityAtSensitivity(Fields.NONE.with("sensitivity", sensitivity));
  }

  /**
   * Number of thresholds, spread evenly from 0 to 1.
   *
   * <p>By default 200.
   */
  public SpecificityAtSensitivity numThresholds(int numThresholds) {
    return new SpecificityAtSensitivity(fields().with("num_thresholds", numThresholds));
  }

  /** If given, only this class is looked at. */
  public SpecificityAtSensitivity classId(int classId) {
    return new SpecificityAtSensitivity(fields().with("class_id", classId));
  }

  /** Its name. */
  public SpecificityAtSensitivity name(String name) {
    return new SpecificityAtSensitivity(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public SpecificityAtSensitivity dtype(String dtype) {
    return new SpecificityAtSensitivity(fields().with("dtype", dtype));
  }
}
