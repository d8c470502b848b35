// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * 1 − TP / (TP + α FN + β FP): like Dice, with weights for the two kinds of error.
 *
 * <p>Source: Salehi, Erdogmus and Gholipour (2017), arXiv:1706.05721.
 */
public final class Tversky extends Loss {
  private Tversky(Fields fields) {
    super("keras.losses", "Tversky", fields);
  }

  /** Tversky with the defaults of Keras. */
  public static Tversky create() {
    return new Tversky(Fields.NONE);
  }

  /**
   * Weight of false negatives.
   *
   * <p>By default 0.5.
   */
  public Tversky alpha(double alpha) {
    return new Tversky(fields().with("alpha", alpha));
  }

  /**
   * Weight of false positives.
   *
   * <p>By default 0.5.
   */
  public Tversky beta(double beta) {
    return new Tversky(fields().with("beta", beta));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public Tversky reduction(String reduction) {
    return new Tversky(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public Tversky noReduction() {
    return new Tversky(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "tversky".
   */
  public Tversky name(String name) {
    return new Tversky(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Tversky noName() {
    return new Tversky(fields().with("name", Fields.NULL));
  }

  /** The axes that are summed; all if None. */
  public Tversky axis(int axis) {
    return new Tversky(fields().with("axis", axis));
  }

  /** The axes that are summed; all if None. */
  public Tversky axis(int... axis) {
    return new Tversky(fields().with("axis", axis));
  }

  /** Dtype of the computation. */
  public Tversky dtype(String dtype) {
    return new Tversky(fields().with("dtype", dtype));
  }
}
