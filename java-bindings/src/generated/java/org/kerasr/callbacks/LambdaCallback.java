// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.callbacks;

import org.kerasr.Callback;
import org.kerasr.Fields;

/** A callback made of functions. */
public final class LambdaCallback extends Callback {
  private LambdaCallback(Fields fields) {
    super("keras.callbacks", "LambdaCallback", fields);
  }

  /** LambdaCallback with the defaults of Keras. */
  public static LambdaCallback create() {
    return new LambdaCallback(Fields.NONE);
  }
}
