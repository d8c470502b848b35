// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.regularizers;

import org.kerasr.Fields;
import org.kerasr.Regularizer;

/** Sum of absolute values: $l_1 \sum |x|$. */
public final class L1 extends Regularizer {
  private L1(Fields fields) {
    super("keras.regularizers", "L1", fields);
  }

  /** L1 with the defaults of Keras. */
  public static L1 create() {
    return new L1(Fields.NONE);
  }

  /**
   * Factor of the sum.
   *
   * <p>By default 0.01.
   */
  public L1 l1(double l1) {
    return new L1(fields().with("l1", l1));
  }
}
