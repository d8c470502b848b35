// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.constraints;

import org.kerasr.Constraint;
import org.kerasr.Fields;

/** Vectors along <code>axis</code> are scaled to a length between two bounds. */
public final class MinMaxNorm extends Constraint {
  private MinMaxNorm(Fields fields) {
    super("keras.constraints", "MinMaxNorm", fields);
  }

  /** MinMaxNorm with the defaults of Keras. */
  public static MinMaxNorm create() {
    return new MinMaxNorm(Fields.NONE);
  }

  /**
   * The smallest length.
   *
   * <p>By default 0.0.
   */
  public MinMaxNorm minValue(double minValue) {
    return new MinMaxNorm(fields().with("min_value", minValue));
  }

  /**
   * The largest length.
   *
   * <p>By default 1.0.
   */
  public MinMaxNorm maxValue(double maxValue) {
    return new MinMaxNorm(fields().with("max_value", maxValue));
  }

  /**
   * How much of the way to the bound one application goes.
   *
   * <p>By default 1.0.
   */
  public MinMaxNorm rate(double rate) {
    return new MinMaxNorm(fields().with("rate", rate));
  }

  /**
   * The axis, or several, along which lengths are taken: 0 for kernels of Dense, <code>[0, 1, 2]</code> for those
   * of Conv2D.
   *
   * <p>By default 0.
   */
  public MinMaxNorm axis(int axis) {
    return new MinMaxNorm(fields().with("axis", axis));
  }

  /**
   * The axis, or several, along which lengths are taken: 0 for kernels of Dense, <code>[0, 1, 2]</code> for those
   * of Conv2D.
   *
   * <p>By default 0.
   */
  public MinMaxNorm axis(int... axis) {
    return new MinMaxNorm(fields().with("axis", axis));
  }
}
