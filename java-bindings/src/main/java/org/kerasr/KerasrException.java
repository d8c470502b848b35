package org.kerasr;

/** Root of every error that this library raises on purpose; unchecked. */
public class KerasrException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error with its message. */
  public KerasrException(String message) {
    super(message);
  }

  /** An error with its message and what led to it. */
  public KerasrException(String message, Throwable cause) {
    super(message, cause);
  }
}
