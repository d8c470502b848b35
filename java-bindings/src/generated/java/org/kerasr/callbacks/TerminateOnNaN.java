// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.callbacks;

import org.kerasr.Callback;
import org.kerasr.Fields;

/** Stop training as soon as the loss of a batch is NaN or infinite. */
public final class TerminateOnNaN extends Callback {
  private TerminateOnNaN(Fields fields) {
    super("keras.callbacks", "TerminateOnNaN", fields);
  }

  /** TerminateOnNaN with the defaults of Keras. */
  public static TerminateOnNaN create() {
    return new TerminateOnNaN(Fields.NONE);
  }

  /**
   * Whether that is an error, not just an end.
   *
   * <p>By default false.
   */
  public TerminateOnNaN raiseError(boolean raiseError) {
    return new TerminateOnNaN(fields().with("raise_error", raiseError));
  }
}
