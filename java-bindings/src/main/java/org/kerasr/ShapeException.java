package org.kerasr;

/** An array whose shape, length or type does not fit; the message names it, what was expected and what came. */
public final class ShapeException extends KerasrException {
  private static final long serialVersionUID = 1L;

  /** An error with its message. */
  public ShapeException(String message) {
    super(message);
  }

  /** An error with its message and what led to it. */
  public ShapeException(String message, Throwable cause) {
    super(message, cause);
  }
}
