// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** True positives as a share of all labels 1. */
public final class Recall extends Metric {
  private Recall(Fields fields) {
    super("keras.metrics", "Recall", fields);
  }

  /** Recall with the defaults of Keras. */
  public static Recall create() {
    return new Recall(Fields.NONE);
  }

  /** One threshold or several, from 0 to 1; 0.5 if None, and none with <code>top_k</code>. */
  public Recall thresholds(double thresholds) {
    return new Recall(fields().with("thresholds", thresholds));
  }

  /** One threshold or several, from 0 to 1; 0.5 if None, and none with <code>top_k</code>. */
  public Recall thresholds(double... thresholds) {
    return new Recall(fields().with("thresholds", thresholds));
  }

  /** If given, an example's k highest scores are its positive ones. */
  public Recall topK(int topK) {
    return new Recall(fields().with("top_k", topK));
  }

  /** If given, only this class is looked at. */
  public Recall classId(int classId) {
    return new Recall(fields().with("class_id", classId));
  }

  /** Its name. */
  public Recall name(String name) {
    return new Recall(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public Recall dtype(String dtype) {
    return new Recall(fields().with("dtype", dtype));
  }
}
