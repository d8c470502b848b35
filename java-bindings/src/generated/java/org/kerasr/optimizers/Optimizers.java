// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import java.util.Locale;
import java.util.Optional;
import org.kerasr.Optimizer;

/** The optimizers by name. */
public final class Optimizers {
  private Optimizers() {}

  /** The optimizer that Keras calls by this word, with its defaults. */
  public static Optional<Optimizer> named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "adadelta" -> Optional.of(Adadelta.create());
      case "adafactor" -> Optional.of(Adafactor.create());
      case "adagrad" -> Optional.of(Adagrad.create());
      case "adam" -> Optional.of(Adam.create());
      case "adamw" -> Optional.of(AdamW.create());
      case "adamax" -> Optional.of(Adamax.create());
      case "ftrl" -> Optional.of(Ftrl.create());
      case "lamb" -> Optional.of(Lamb.create());
      case "lion" -> Optional.of(Lion.create());
      case "nadam" -> Optional.of(Nadam.create());
      case "rmsprop" -> Optional.of(RMSprop.create());
      case "sgd" -> Optional.of(SGD.create());
      default -> Optional.empty();
    };
  }
}
