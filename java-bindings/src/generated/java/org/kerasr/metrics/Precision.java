// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** True positives as a share of all that were predicted positive. */
public final class Precision extends Metric {
  private Precision(Fields fields) {
    super("keras.metrics", "Precision", fields);
  }

  /** Precision with the defaults of Keras. */
  public static Precision create() {
    return new Precision(Fields.NONE);
  }

  /** One threshold or several, from 0 to 1; 0.5 if None, and none with <code>top_k</code>. */
  public Precision thresholds(double thresholds) {
    return new Precision(fields().with("thresholds", thresholds));
  }

  /** One threshold or several, from 0 to 1; 0.5 if None, and none with <code>top_k</code>. */
  public Precision thresholds(double... thresholds) {
    return new Precision(fields().with("thresholds", thresholds));
  }

  /** If given, an example's k highest scores are its positive ones. */
  public Precision topK(int topK) {
    return new Precision(fields().with("top_k", topK));
  }

  /** If given, only this class is looked at. */
  public Precision classId(int classId) {
    return new Precision(fields().with("class_id", classId));
  }

  /** Its name. */
  public Precision name(String name) {
    return new Precision(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public Precision dtype(String dtype) {
    return new Precision(fields().with("dtype", dtype));
  }
}
