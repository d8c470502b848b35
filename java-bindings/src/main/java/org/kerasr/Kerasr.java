package org.kerasr;

import java.util.Map;
import org.kerasr.engine.ProcessEngine;

/** What holds for the whole library: its version, the worker that all models share, and the random seed. */
public final class Kerasr {
  /** The version; the core must have the same. */
  public static final String VERSION = "0.1.0";

  private static Session session = new Session(ProcessEngine.builder().build());

  private Kerasr() {}

  /**
   * Seeds every random number of models built from here on. With the same seed, calls and data, Python, R and Java train the
   * same weights.
   */
  public static void setRandomSeed(int seed) {
    session().defer(engine -> engine.request("set_random_seed", Map.of("seed", seed)));
  }

  /** Lets all models build and train in another worker from here on, such as one on another Python. */
  public static synchronized void useEngine(ProcessEngine engine) {
    session = new Session(engine);
  }

  /** The worker of all models. */
  public static ProcessEngine engine() {
    return session().engine();
  }

  static synchronized Session session() {
    return session;
  }

  /** Ends the worker now instead of with the JVM; models that were not saved are lost. */
  public static synchronized void close() {
    session.engine().close();
    session = new Session(ProcessEngine.builder().build());
  }
}
