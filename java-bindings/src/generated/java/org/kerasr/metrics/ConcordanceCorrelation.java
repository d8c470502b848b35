// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Mean of Lin's concordance of targets and predictions. */
public final class ConcordanceCorrelation extends Metric {
  private ConcordanceCorrelation(Fields fields) {
    super("keras.metrics", "ConcordanceCorrelation", fields);
  }

  /** ConcordanceCorrelation with the defaults of Keras. */
  public static ConcordanceCorrelation create() {
    return new ConcordanceCorrelation(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "concordance_correlation".
   */
  public ConcordanceCorrelation name(String name) {
    return new ConcordanceCorrelation(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public ConcordanceCorrelation noName() {
    return new ConcordanceCorrelation(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public ConcordanceCorrelation dtype(String dtype) {
    return new ConcordanceCorrelation(fields().with("dtype", dtype));
  }

  /**
   * The axis along which values are compared.
   *
   * <p>By default -1.
   */
  public ConcordanceCorrelation axis(int axis) {
    return new ConcordanceCorrelation(fields().with("axis", axis));
  }
}
