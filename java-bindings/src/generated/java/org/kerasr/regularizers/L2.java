// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.regularizers;

import org.kerasr.Fields;
import org.kerasr.Regularizer;

/** Sum of squares: $l_2 \sum x^2$. */
public final class L2 extends Regularizer {
  private L2(Fields fields) {
    super("keras.regularizers", "L2", fields);
  }

  /** L2 with the defaults of Keras. */
  public static L2 create() {
    return new L2(Fields.NONE);
  }

  /**
   * Factor of the sum.
   *
   * <p>By default 0.01.
   */
  public L2 l2(double l2) {
    return new L2(fields().with("l2", l2));
  }
}
