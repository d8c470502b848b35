// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Mean of values, each counted by its weight; 0 before the first value. */
public final class Mean extends Metric {
  private Mean(Fields fields) {
    super("keras.metrics", "Mean", fields);
  }

  /** Mean with the defaults of Keras. */
  public static Mean create() {
    return new Mean(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "mean".
   */
  public Mean name(String name) {
    return new Mean(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Mean noName() {
    return new Mean(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public Mean dtype(String dtype) {
    return new Mean(fields().with("dtype", dtype));
  }
}
