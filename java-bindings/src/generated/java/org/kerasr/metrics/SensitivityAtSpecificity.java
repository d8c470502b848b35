// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Highest sensitivity (share of labels 1 above the threshold) where the specificity (share of labels 0 not above
 * it) is at least a given value.
 */
public final class SensitivityAtSpecificity extends Metric {
  private SensitivityAtSpecificity(Fields fields) {
    super("keras.metrics", "SensitivityAtSpecificity", fields);
  }

  /**
   * SensitivityAtSpecificity with the required arguments.
   *
   * @param specificity The least specificity, from 0 to 1.
   */
  public static SensitivityAtSpecificity of(double specificity) {
    return new SensitivityAtSpecificity(Fields.NONE.with("specificity", specificity));
  }

  /** The least specificity, from 0 to 1. */
  public static SensitivityAtSpecificity specificity(double specificity) {
    return new SensitivityAtSpecificity(Fields.NONE.with("specificity", specificity));
  }

  /**
   * Number of thresholds, spread evenly from 0 to 1.
   *
   * <p>By default 200.
   */
  public SensitivityAtSpecificity numThresholds(int numThresholds) {
    return new SensitivityAtSpecificity(fields().with("num_thresholds", numThresholds));
  }

  /** If given, only this class is looked at. */
  public SensitivityAtSpecificity classId(int classId) {
    return new SensitivityAtSpecificity(fields().with("class_id", classId));
  }

  /** Its name. */
  public SensitivityAtSpecificity name(String name) {
    return new SensitivityAtSpecificity(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public SensitivityAtSpecificity dtype(String dtype) {
    return new SensitivityAtSpecificity(fields().with("dtype", dtype));
  }
}
