package org.kerasr.engine;

import org.kerasr.document.Json;

/** Hears the events of a running request. */
public interface EventHandler {
  /** Lets training go on. */
  EventHandler NONE = event -> false;

  /** Handles an event; {@code true} asks the worker to stop after this epoch or batch. */
  boolean stopAfter(Json.Obj event);
}
