package org.kerasr;

/** A model part that the engine without Python cannot run; the message gives each part and the reason. */
public final class UnsupportedLayerException extends KerasrException {
  private static final long serialVersionUID = 1L;

  /** An error with its message. */
  public UnsupportedLayerException(String message) {
    super(message);
  }

  /** An error with its message and what led to it. */
  public UnsupportedLayerException(String message, Throwable cause) {
    super(message, cause);
  }
}
