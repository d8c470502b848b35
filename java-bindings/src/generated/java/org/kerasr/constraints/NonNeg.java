// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.constraints;

import org.kerasr.Constraint;
import org.kerasr.Fields;

/** Negative entries become 0. */
public final class NonNeg extends Constraint {
  private NonNeg(Fields fields) {
    super("keras.constraints", "NonNeg", fields);
  }

  /** NonNeg with the defaults of Keras. */
  public static NonNeg create() {
    return new NonNeg(Fields.NONE);
  }
}
