package org.kerasr.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.kerasr.WorkerException;
import org.kerasr.document.Json;

/** One worker process and the conversation with it: requests one at a time, events while they run. */
final class Worker implements AutoCloseable {
  private static final System.Logger LOGGER = System.getLogger("org.kerasr.worker");
  private static final AtomicLong COUNT = new AtomicLong();
  private static final int LAST_WORDS = 20;

  private final long number = COUNT.incrementAndGet();
  private final String python;
  private final Process process;
  private final OutputStream requests;
  private final InputStream answers;
  private final Thread errors;
  private final Deque<String> lastWords = new ArrayDeque<>();
  private long lastId;
  private boolean broken;

  private Worker(String python, Process process) {
    this.python = python;
    this.process = process;
    this.requests = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
    this.answers = new BufferedInputStream(process.getInputStream(), 1 << 16);
    this.errors = new Thread(this::drainErrors, "kerasr-worker-stderr");
    errors.setDaemon(true);
    errors.start();
  }

  /** Starts {@code python} with the given arguments; the process talks in frames on its standard streams. */
  static Worker start(String python, List<String> arguments) {
    final ProcessBuilder builder = new ProcessBuilder(python);
    builder.command().addAll(arguments);
    try {
      return new Worker(python, builder.start());
    } catch (IOException e) {
      throw PythonFinder.cannotStart(python, e);
    }
  }

  private void drainErrors() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        LOGGER.log(System.Logger.Level.DEBUG, line);
        synchronized (lastWords) {
          if (!line.isBlank()) {
            lastWords.addLast(line.strip());
          }
          if (lastWords.size() > LAST_WORDS) {
            lastWords.removeFirst();
          }
        }
      }
    } catch (IOException e) {
      LOGGER.log(System.Logger.Level.DEBUG, "the worker's error stream is closed");
    }
  }

  /** Which of this JVM's workers it is; part of each handle. */
  long number() {
    return number;
  }

  boolean isAlive() {
    return !broken && process.isAlive();
  }

  /**
   * Sends a request and waits for its answer; events go to {@code events}, whose answer says whether training shall stop.
   *
   * @throws WorkerException if the answer is an error, breaks the protocol, or the worker ends
   */
  synchronized Answer request(String verb, Map<String, ?> arguments, EventHandler events) {
    if (broken) {
      throw new WorkerException("the worker has ended or broken the protocol before `" + verb + "`");
    }
    final long id = ++lastId;
    boolean complete = false;
    try {
      Frames.write(requests, Map.of("id", id, "verb", verb, "args", arguments));
      while (true) {
        final Answer message = Frames.read(answers);
        if (message.object().get("event").isEmpty()) {
          complete = true;
          return checked(message, id);
        }
        requireId(message, id);
        final boolean stop = events.stopAfter(message.object());
        Frames.write(requests, Map.of("id", id, "reply", Map.of("stop", stop)));
      }
    } catch (IOException e) {
      throw ended(verb, e);
    } finally {
      if (!complete) {
        abandon();
      }
    }
  }

  private Answer checked(Answer message, long id) {
    final Json.Obj header = message.object();
    if (header.get("error").orElse(Json.NULL) instanceof Json.Obj error) {
      if (!header.get("id").orElse(Json.NULL).equals(Json.of(id))) {
        abandon();
      }
      throw new WorkerException(part(error, "type").orElse("WorkerError"), part(error, "message").orElse("unknown error"),
          part(error, "argument"), part(error, "layer"), part(error, "expected"), part(error, "received"));
    }
    requireId(message, id);
    return new Answer(header.get("ok").orElseThrow(() -> broken("has neither `ok` nor `error`: " + header.text())),
        message.payload());
  }

  private void requireId(Answer message, long id) {
    final Json received = message.object().get("id").orElse(Json.NULL);
    if (!received.equals(Json.of(id))) {
      throw broken("belongs to request " + received.text() + " instead of " + id);
    }
  }

  private WorkerException broken(String what) {
    abandon();
    return new WorkerException("the worker's answer " + what);
  }

  private static Optional<String> part(Json.Obj error, String key) {
    return error.present(key).map(value -> value instanceof Json.Str s ? s.value() : value.text());
  }

  private WorkerException ended(String verb, IOException cause) {
    try {
      process.waitFor(2, TimeUnit.SECONDS);
      errors.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    final List<String> words;
    synchronized (lastWords) {
      words = List.copyOf(lastWords);
    }
    final WorkerException e = PythonFinder.ended(python, process.isAlive() ? -1 : process.exitValue(), words);
    final WorkerException out = new WorkerException(e.getMessage() + " (during `" + verb + "`)");
    out.initCause(cause);
    return out;
  }

  private void abandon() {
    broken = true;
    process.destroy();
  }

  /** Ends the process: politely if it is idle, else at once. */
  @Override
  public void close() {
    try {
      if (isAlive()) {
        request("shutdown", Map.of(), EventHandler.NONE);
      }
      requests.close();
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (WorkerException | IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    broken = true;
  }

  /** Ends the process without waiting for a running request; for the JVM's end. */
  void kill() {
    process.destroy();
  }
}
