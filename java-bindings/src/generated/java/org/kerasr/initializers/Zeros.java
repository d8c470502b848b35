// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/** All zeros. */
public final class Zeros extends Initializer {
  private Zeros(Fields fields) {
    super("keras.initializers", "Zeros", fields);
  }

  /** Zeros with the defaults of Keras. */
  public static Zeros create() {
    return new Zeros(Fields.NONE);
  }
}
