// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/** Uniform numbers. */
public final class RandomUniform extends Initializer {
  private RandomUniform(Fields fields) {
    super("keras.initializers", "RandomUniform", fields);
  }

  /** RandomUniform with the defaults of Keras. */
  public static RandomUniform create() {
    return new RandomUniform(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public RandomUniform seed(long seed) {
    return new RandomUniform(fields().with("seed", seed));
  }

  /**
   * Lower bound, included.
   *
   * <p>By default -0.05.
   */
  public RandomUniform minval(double minval) {
    return new RandomUniform(fields().with("minval", minval));
  }

  /**
   * Upper bound, not included.
   *
   * <p>By default 0.05.
   */
  public RandomUniform maxval(double maxval) {
    return new RandomUniform(fields().with("maxval", maxval));
  }
}
