package org.kerasr.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerasr.Kerasr;
import org.kerasr.WorkerException;
import org.kerasr.document.Json;

/**
 * The core in a worker process, {@code python -m kerasr_core.bridge.server}. It is started by the first request, kept, and
 * ended by {@link #close} or with the JVM. Threads may share an engine; their requests wait for each other.
 */
public final class ProcessEngine implements AutoCloseable {
  private final Optional<String> python;
  private final List<String> arguments;
  private Optional<Worker> worker = Optional.empty();
  private Optional<Thread> hook = Optional.empty();
  private boolean closed;

  private ProcessEngine(Optional<String> python, List<String> arguments) {
    this.python = python;
    this.arguments = arguments;
  }

  /** How an engine is set up. */
  public static final class Builder {
    private Optional<String> python = Optional.empty();
    private List<String> arguments = List.of("-m", "kerasr_core.bridge.server");

    private Builder() {}

    /**
     * The Python to run. Without it: the system property {@code kerasr.python}, else the environment variable
     * {@code KERASR_PYTHON}, else {@code python3}.
     */
    public Builder python(String program) {
      python = Optional.of(program);
      return this;
    }

    /** What the Python runs; by default {@code -m kerasr_core.bridge.server}. */
    public Builder arguments(List<String> words) {
      arguments = List.copyOf(words);
      return this;
    }

    /** The engine; nothing is started yet. */
    public ProcessEngine build() {
      return new ProcessEngine(python, arguments);
    }
  }

  /** Sets up an engine. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether a worker runs. */
  public synchronized boolean isRunning() {
    return worker.map(Worker::isAlive).orElse(false);
  }

  /** Whether an object's worker is the one that runs. */
  public synchronized boolean holds(Handle handle) {
    return worker.map(w -> w.isAlive() && w.number() == handle.worker()).orElse(false);
  }

  /** Sends a request. */
  public Answer request(String verb, Map<String, ?> args) {
    return request(verb, args, EventHandler.NONE);
  }

  /**
   * Sends a request and hears its events.
   *
   * @throws WorkerException if the worker cannot start, has ended, or answers with an error
   */
  public Answer request(String verb, Map<String, ?> args, EventHandler events) {
    final Worker running = running();
    args.values().forEach(value -> {
      if (value instanceof Handle handle && handle.worker() != running.number()) {
        throw new WorkerException("the worker that held this model has ended; build or load the model again");
      }
    });
    return running.request(verb, args, events);
  }

  /** Sends a request that makes an object in the worker. */
  public Handle create(String verb, Map<String, ?> args) {
    final Worker running = running();
    final Json id = running.request(verb, args, EventHandler.NONE).object().get("__object__").orElse(Json.NULL);
    if (id instanceof Json.Num n && n.asLong().isPresent()) {
      return new Handle(running.number(), n.asLong().get());
    }
    throw new WorkerException("`" + verb + "` gave no object: " + id.text());
  }

  /** Who answers: versions and devices. */
  public Json.Obj hello() {
    return running().request("hello", Map.of("version", Kerasr.VERSION), EventHandler.NONE).object();
  }

  private synchronized Worker running() {
    if (closed) {
      throw new WorkerException("this engine is closed");
    }
    if (worker.isEmpty() || !worker.get().isAlive()) {
      final Worker started = Worker.start(PythonFinder.find(python), arguments);
      try {
        started.request("hello", new LinkedHashMap<>(Map.of("version", Kerasr.VERSION)), EventHandler.NONE);
      } catch (WorkerException e) {
        started.kill();
        throw e;
      }
      final Thread atExit = new Thread(started::kill, "kerasr-worker-shutdown");
      removeHook();
      Runtime.getRuntime().addShutdownHook(atExit);
      hook = Optional.of(atExit);
      worker = Optional.of(started);
    }
    return worker.get();
  }

  private void removeHook() {
    hook.ifPresent(thread -> {
      try {
        Runtime.getRuntime().removeShutdownHook(thread);
      } catch (IllegalStateException alreadyEnding) {
        hook = Optional.empty();
      }
    });
  }

  /** Ends the worker. Models that lived in it are lost unless they were saved. */
  @Override
  public synchronized void close() {
    closed = true;
    worker.ifPresent(Worker::close);
    removeHook();
  }
}
