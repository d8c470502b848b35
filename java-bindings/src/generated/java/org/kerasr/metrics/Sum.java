// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Sum of values, each times its weight. */
public final class Sum extends Metric {
  private Sum(Fields fields) {
    super("keras.metrics", "Sum", fields);
  }

  /** Sum with the defaults of Keras. */
  public static Sum create() {
    return new Sum(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "sum".
   */
  public Sum name(String name) {
    return new Sum(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Sum noName() {
    return new Sum(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public Sum dtype(String dtype) {
    return new Sum(fields().with("dtype", dtype));
  }
}
