// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * ½e² where |e| ≤ δ, else δ(|e| − ½δ), with e = y_pred − y_true.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class Huber extends Loss {
  private Huber(Fields fields) {
    super("keras.losses", "Huber", fields);
  }

  /** Huber with the defaults of Keras. */
  public static Huber create() {
    return new Huber(Fields.NONE);
  }

  /**
   * Where the square turns into a straight line.
   *
   * <p>By default 1.0.
   */
  public Huber delta(double delta) {
    return new Huber(fields().with("delta", delta));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public Huber reduction(String reduction) {
    return new Huber(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public Huber noReduction() {
    return new Huber(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "huber_loss".
   */
  public Huber name(String name) {
    return new Huber(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Huber noName() {
    return new Huber(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public Huber dtype(String dtype) {
    return new Huber(fields().with("dtype", dtype));
  }
}
