package org.kerasr.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kerasr.WorkerException;

/** Which Python runs the worker, and what to say when it cannot. */
final class PythonFinder {
  static final String PROPERTY = "kerasr.python";
  static final String VARIABLE = "KERASR_PYTHON";

  private PythonFinder() {}

  /** The first of: the caller's choice, the system property, the environment variable, {@code python3} of the path. */
  static String find(Optional<String> chosen) {
    return Stream.of(chosen, Optional.ofNullable(System.getProperty(PROPERTY)), Optional.ofNullable(System.getenv(VARIABLE)))
        .flatMap(Optional::stream).filter(python -> !python.isBlank()).findFirst().orElse("python3");
  }

  static WorkerException cannotStart(String python, Throwable cause) {
    return new WorkerException("cannot start Python: there is no program `" + python + "`; " + remedy(), cause);
  }

  static WorkerException ended(String python, int status, List<String> stderr) {
    final boolean missing = stderr.stream().anyMatch(line -> line.contains("No module named 'kerasr_core")
        || line.contains("Error while finding module specification for 'kerasr_core"));
    if (missing) {
      return new WorkerException("the Python `" + python + "` has no kerasr_core: run `" + python
          + " -m pip install kerasr-core`, or " + remedy());
    }
    return new WorkerException("the worker (`" + python + "`) ended with status " + status
        + (stderr.isEmpty() ? "" : "; its last words: " + stderr.get(stderr.size() - 1)));
  }

  private static String remedy() {
    return "name a Python that has kerasr-core by -D" + PROPERTY + "=… or the environment variable " + VARIABLE;
  }
}
