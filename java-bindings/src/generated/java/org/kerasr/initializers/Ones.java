// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/** All ones. */
public final class Ones extends Initializer {
  private Ones(Fields fields) {
    super("keras.initializers", "Ones", fields);
  }

  /** Ones with the defaults of Keras. */
  public static Ones create() {
    return new Ones(Fields.NONE);
  }
}
