// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/** One value everywhere, or a given array. */
public final class Constant extends Initializer {
  private Constant(Fields fields) {
    super("keras.initializers", "Constant", fields);
  }

  /** Constant with the defaults of Keras. */
  public static Constant create() {
    return new Constant(Fields.NONE);
  }

  /**
   * A number, or an array that fits (or broadcasts to) the shape.
   *
   * <p>By default 0.0.
   */
  public Constant value(Object value) {
    return new Constant(fields().with("value", value));
  }
}
