// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/** Normal numbers. */
public final class RandomNormal extends Initializer {
  private RandomNormal(Fields fields) {
    super("keras.initializers", "RandomNormal", fields);
  }

  /** RandomNormal with the defaults of Keras. */
  public static RandomNormal create() {
    return new RandomNormal(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public RandomNormal seed(long seed) {
    return new RandomNormal(fields().with("seed", seed));
  }

  /**
   * Mean of the numbers.
   *
   * <p>By default 0.0.
   */
  public RandomNormal mean(double mean) {
    return new RandomNormal(fields().with("mean", mean));
  }

  /**
   * Their standard deviation.
   *
   * <p>By default 0.05.
   */
  public RandomNormal stddev(double stddev) {
    return new RandomNormal(fields().with("stddev", stddev));
  }
}
