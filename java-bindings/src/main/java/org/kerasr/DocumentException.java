package org.kerasr;

/** A model file or configuration that is damaged, hostile, or not what Keras 3 writes. */
public final class DocumentException extends KerasrException {
  private static final long serialVersionUID = 1L;

  /** An error with its message. */
  public DocumentException(String message) {
    super(message);
  }

  /** An error with its message and what led to it. */
  public DocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
