// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.regularizers;

import org.kerasr.Fields;
import org.kerasr.Regularizer;

/** Sums of absolute values and of squares: $l_1 \sum |x| + l_2 \sum x^2$. */
public final class L1L2 extends Regularizer {
  private L1L2(Fields fields) {
    super("keras.regularizers", "L1L2", fields);
  }

  /** L1L2 with the defaults of Keras. */
  public static L1L2 create() {
    return new L1L2(Fields.NONE);
  }

  /**
   * Factor of the sum of absolute values.
   *
   * <p>By default 0.0.
   */
  public L1L2 l1(double l1) {
    return new L1L2(fields().with("l1", l1));
  }

  /**
   * Factor of the sum of squares.
   *
   * <p>By default 0.0.
   */
  public L1L2 l2(double l2) {
    return new L1L2(fields().with("l2", l2));
  }
}
