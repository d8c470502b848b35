// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Mean of Pearson's correlation of targets and predictions. */
public final class PearsonCorrelation extends Metric {
  private PearsonCorrelation(Fields fields) {
    super("keras.metrics", "PearsonCorrelation", fields);
  }

  /** PearsonCorrelation with the defaults of Keras. */
  public static PearsonCorrelation create() {
    return new PearsonCorrelation(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "pearson_correlation".
   */
  public PearsonCorrelation name(String name) {
    return new PearsonCorrelation(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public PearsonCorrelation noName() {
    return new PearsonCorrelation(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public PearsonCorrelation dtype(String dtype) {
    return new PearsonCorrelation(fields().with("dtype", dtype));
  }

  /**
   * The axis along which values are correlated.
   *
   * <p>By default -1.
   */
  public PearsonCorrelation axis(int axis) {
    return new PearsonCorrelation(fields().with("axis", axis));
  }
}
