// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/** Normal numbers, drawn again while they lie further than two standard deviations from the mean. */
public final class TruncatedNormal extends Initializer {
  private TruncatedNormal(Fields fields) {
    super("keras.initializers", "TruncatedNormal", fields);
  }

  /** TruncatedNormal with the defaults of Keras. */
  public static TruncatedNormal create() {
    return new TruncatedNormal(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public TruncatedNormal seed(long seed) {
    return new TruncatedNormal(fields().with("seed", seed));
  }

  /**
   * Mean of the numbers.
   *
   * <p>By default 0.0.
   */
  public TruncatedNormal mean(double mean) {
    return new TruncatedNormal(fields().with("mean", mean));
  }

  /**
   * Standard deviation before truncation.
   *
   * <p>By default 0.05.
   */
  public TruncatedNormal stddev(double stddev) {
    return new TruncatedNormal(fields().with("stddev", stddev));
  }
}
