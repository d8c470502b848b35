package org.kerasr;

import java.util.Optional;

/**
 * An error from the Python worker: either its answer to a wrong call (then the parts say which argument or layer), or the
 * worker itself could not start or has ended.
 */
public final class WorkerException extends KerasrException {
  private static final long serialVersionUID = 1L;

  /** What the worker's answer says about the mistake. */
  private final String type;
  private final String argument;
  private final String layer;
  private final String expected;
  private final String received;

  /** An error of the worker process itself; its type is {@code WorkerError}. */
  public WorkerException(String message) {
    this("WorkerError", message, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An error of the worker process itself, with what led to it. */
  public WorkerException(String message, Throwable cause) {
    this(message);
    initCause(cause);
  }

  /** An error answer of the worker, in its parts (schemas/frames.md). */
  public WorkerException(String type, String message, Optional<String> argument, Optional<String> layer,
      Optional<String> expected, Optional<String> received) {
    super(message);
    this.type = type;
    this.argument = argument.orElse(null);
    this.layer = layer.orElse(null);
    this.expected = expected.orElse(null);
    this.received = received.orElse(null);
  }

  /** The error class in the core, such as {@code ShapeError}. */
  public String type() {
    return type;
  }

  /** The argument at fault. */
  public Optional<String> argument() {
    return Optional.ofNullable(argument);
  }

  /** The layer at fault. */
  public Optional<String> layer() {
    return Optional.ofNullable(layer);
  }

  /** What was expected. */
  public Optional<String> expected() {
    return Optional.ofNullable(expected);
  }

  /** What was received. */
  public Optional<String> received() {
    return Optional.ofNullable(received);
  }
}
