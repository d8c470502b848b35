// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * 1 − Σ(y_true − y_pred)² / Σ(y_true − mean)²: 1 for exact predictions, 0 for the mean.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, outputs]</code>.
 */
public final class R2Score extends Metric {
  private R2Score(Fields fields) {
    super("keras.metrics", "R2Score", fields);
  }

  /** R2Score with the defaults of Keras. */
  public static R2Score create() {
    return new R2Score(Fields.NONE);
  }

  /**
   * How the values of several outputs are put together: <code>"uniform_average"</code>,
   * <code>"variance_weighted_average"</code>, or None for one value each.
   *
   * <p>By default "uniform_average".
   */
  public R2Score classAggregation(String classAggregation) {
    return new R2Score(fields().with("class_aggregation", classAggregation));
  }

  /** No <code>class_aggregation</code>, where the default is another. */
  public R2Score noClassAggregation() {
    return new R2Score(fields().with("class_aggregation", Fields.NULL));
  }

  /**
   * Number p of inputs of the model, for the adjusted value 1 − (1 − R²)(n − 1)/(n − p − 1); 0 for none.
   *
   * <p>By default 0.
   */
  public R2Score numRegressors(int numRegressors) {
    return new R2Score(fields().with("num_regressors", numRegressors));
  }

  /**
   * Its name.
   *
   * <p>By default "r2_score".
   */
  public R2Score name(String name) {
    return new R2Score(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public R2Score noName() {
    return new R2Score(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public R2Score dtype(String dtype) {
    return new R2Score(fields().with("dtype", dtype));
  }
}
