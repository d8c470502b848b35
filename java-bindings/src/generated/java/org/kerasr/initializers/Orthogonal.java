// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.initializers;

import org.kerasr.Fields;
import org.kerasr.Initializer;

/**
 * A matrix with orthonormal rows or columns (whichever are fewer), from the QR factors of a normal matrix.
 *
 * <p>A weight of more than two axes is flattened to <code>[everything before the last axis, last axis]</code>.
 *
 * <p>Raises: <code>ShapeError</code> for a weight of fewer than two axes.
 *
 * <p>Source: Saxe, McClelland and Ganguli (2014), arXiv:1312.6120. The signs of R's diagonal are made positive.
 */
public final class Orthogonal extends Initializer {
  private Orthogonal(Fields fields) {
    super("keras.initializers", "Orthogonal", fields);
  }

  /** Orthogonal with the defaults of Keras. */
  public static Orthogonal create() {
    return new Orthogonal(Fields.NONE);
  }

  /** Whole number or SeedGenerator; None draws a seed at construction. */
  public Orthogonal seed(long seed) {
    return new Orthogonal(fields().with("seed", seed));
  }

  /**
   * Factor of the matrix.
   *
   * <p>By default 1.0.
   */
  public Orthogonal gain(double gain) {
    return new Orthogonal(fields().with("gain", gain));
  }
}
