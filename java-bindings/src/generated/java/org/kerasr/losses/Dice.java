// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/** 1 − 2 Σ y_true y_pred / (Σ y_true + Σ y_pred): how little two regions overlap. */
public final class Dice extends Loss {
  private Dice(Fields fields) {
    super("keras.losses", "Dice", fields);
  }

  /** Dice with the defaults of Keras. */
  public static Dice create() {
    return new Dice(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public Dice reduction(String reduction) {
    return new Dice(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public Dice noReduction() {
    return new Dice(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "dice".
   */
  public Dice name(String name) {
    return new Dice(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Dice noName() {
    return new Dice(fields().with("name", Fields.NULL));
  }

  /** The axes that are summed; all if None. */
  public Dice axis(int axis) {
    return new Dice(fields().with("axis", axis));
  }

  /** The axes that are summed; all if None. */
  public Dice axis(int... axis) {
    return new Dice(fields().with("axis", axis));
  }

  /** Dtype of the computation. */
  public Dice dtype(String dtype) {
    return new Dice(fields().with("dtype", dtype));
  }
}
