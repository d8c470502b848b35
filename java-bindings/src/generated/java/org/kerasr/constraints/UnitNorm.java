// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.constraints;

import org.kerasr.Constraint;
import org.kerasr.Fields;

/** Vectors along <code>axis</code> get length 1. */
public final class UnitNorm extends Constraint {
  private UnitNorm(Fields fields) {
    super("keras.constraints", "UnitNorm", fields);
  }

  /** UnitNorm with the defaults of Keras. */
  public static UnitNorm create() {
    return new UnitNorm(Fields.NONE);
  }

  /**
   * The axis, or several, along which lengths are taken: 0 for kernels of Dense, <code>[0, 1, 2]</code> for those
   * of Conv2D.
   *
   * <p>By default 0.
   */
  public UnitNorm axis(int axis) {
    return new UnitNorm(fields().with("axis", axis));
  }

  /**
   * The axis, or several, along which lengths are taken: 0 for kernels of Dense, <code>[0, 1, 2]</code> for those
   * of Conv2D.
   *
   * <p>By default 0.
   */
  public UnitNorm axis(int... axis) {
    return new UnitNorm(fields().with("axis", axis));
  }
}
