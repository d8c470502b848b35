package org.kerasr;

import java.lang.ref.Cleaner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kerasr.engine.Handle;
import org.kerasr.engine.ProcessEngine;

/**
 * What was asked before the worker was needed, in order. Seeds and models take effect in the order in which the caller wrote
 * them, as they would in Python, although the worker starts late.
 */
final class Session {
  private static final Cleaner CLEANER = Cleaner.create();

  private final ProcessEngine engine;
  private final Deque<Consumer<ProcessEngine>> pending = new ArrayDeque<>();
  private final List<Handle> garbage = new ArrayList<>();

  Session(ProcessEngine engine) {
    this.engine = engine;
  }

  ProcessEngine engine() {
    return engine;
  }

  /** Does something when the worker is next needed. */
  synchronized void defer(Consumer<ProcessEngine> action) {
    pending.addLast(action);
  }

  /** Does what is pending. An action that fails because the worker cannot start stays. */
  synchronized void settle() {
    while (!pending.isEmpty()) {
      pending.getFirst().accept(engine);
      pending.removeFirst();
    }
    final List<Handle> dead;
    synchronized (garbage) {
      dead = List.copyOf(garbage);
      garbage.clear();
    }
    for (final Handle handle : dead) {
      if (engine.holds(handle)) {
        engine.request("release", Map.of("object", handle));
      }
    }
  }

  /** Lets the worker forget an object once {@code owner} is unreachable. */
  void releaseWith(Object owner, Handle handle) {
    final List<Handle> list = garbage;
    CLEANER.register(owner, () -> {
      synchronized (list) {
        list.add(handle);
      }
    });
  }
}
