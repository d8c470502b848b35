// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Mean of max(1 − y_true · y_pred, 0).
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class Hinge extends Loss {
  private Hinge(Fields fields) {
    super("keras.losses", "Hinge", fields);
  }

  /** Hinge with the defaults of Keras. */
  public static Hinge create() {
    return new Hinge(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public Hinge reduction(String reduction) {
    return new Hinge(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public Hinge noReduction() {
    return new Hinge(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "hinge".
   */
  public Hinge name(String name) {
    return new Hinge(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Hinge noName() {
    return new Hinge(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public Hinge dtype(String dtype) {
    return new Hinge(fields().with("dtype", dtype));
  }
}
