package org.kerasr;

import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.weights.WeightsLayout;

/** How weights follow their gradients. The classes are in {@code org.kerasr.optimizers}. */
public abstract class Optimizer extends ConfiguredObject {
  /** For the generated classes. */
  protected Optimizer(String module, String className, Fields fields) {
    super(module, className, fields);
  }

  /** An optimizer without a name of its own has that of a fresh Python process, however many the worker has seen. */
  @Override
  ObjectConfig config(Naming naming) {
    final ObjectConfig own = super.config(naming);
    return fields().text("name").isPresent() ? own : new ObjectConfig(own.json().with("config",
        own.config().with("name", Json.of(WeightsLayout.snakeCase(className())))));
  }
}
