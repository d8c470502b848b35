// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Mean of any function <code>fn(y_true, y_pred, **options)</code>. */
public final class MeanMetricWrapper extends Metric {
  private MeanMetricWrapper(Fields fields) {
    super("keras.metrics", "MeanMetricWrapper", fields);
  }

  /**
   * MeanMetricWrapper with the required arguments.
   *
   * @param fn Function of targets and predictions that gives one value for each example.
   */
  public static MeanMetricWrapper of(Object fn) {
    return new MeanMetricWrapper(Fields.NONE.with("fn", fn));
  }

  /** Function of targets and predictions that gives one value for each example. */
  public static MeanMetricWrapper fn(Object fn) {
    return new MeanMetricWrapper(Fields.NONE.with("fn", fn));
  }

  /** Its name. */
  public MeanMetricWrapper name(String name) {
    return new MeanMetricWrapper(fields().with("name", name));
  }

  /** Dtype of its variables and result. */
  public MeanMetricWrapper dtype(Object dtype) {
    return new MeanMetricWrapper(fields().with("dtype", dtype));
  }
}
