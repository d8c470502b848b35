package org.kerasr;

/** A weight that is absent, unreadable, or of another shape than the model needs. */
public final class WeightsException extends KerasrException {
  private static final long serialVersionUID = 1L;

  /** An error with its message. */
  public WeightsException(String message) {
    super(message);
  }

  /** An error with its message and what led to it. */
  public WeightsException(String message, Throwable cause) {
    super(message, cause);
  }
}
