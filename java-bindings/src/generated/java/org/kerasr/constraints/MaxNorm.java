// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.constraints;

import org.kerasr.Constraint;
import org.kerasr.Fields;

/**
 * Vectors along <code>axis</code> that are longer than <code>max_value</code> are scaled down to it.
 *
 * <p>Source: Srivastava et al. (2014), Dropout, section 5.1.
 */
public final class MaxNorm extends Constraint {
  private MaxNorm(Fields fields) {
    super("keras.constraints", "MaxNorm", fields);
  }

  /** MaxNorm with the defaults of Keras. */
  public static MaxNorm create() {
    return new MaxNorm(Fields.NONE);
  }

  /**
   * The largest length.
   *
   * <p>By default 2.
   */
  public MaxNorm maxValue(double maxValue) {
    return new MaxNorm(fields().with("max_value", maxValue));
  }

  /**
   * The axis, or several, along which lengths are taken: 0 for kernels of Dense, <code>[0, 1, 2]</code> for those
   * of Conv2D.
   *
   * <p>By default 0.
   */
  public MaxNorm axis(int axis) {
    return new MaxNorm(fields().with("axis", axis));
  }

  /**
   * The axis, or several, along which lengths are taken: 0 for kernels of Dense, <code>[0, 1, 2]</code> for those
   * of Conv2D.
   *
   * <p>By default 0.
   */
  public MaxNorm axis(int... axis) {
    return new MaxNorm(fields().with("axis", axis));
  }
}
