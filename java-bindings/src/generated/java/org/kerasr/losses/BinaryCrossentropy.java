// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Cross-entropy of labels 0 and 1 under predicted probabilities.
 *
 * <p>$$ -\frac1d\sum_i y_i \log p_i + (1 - y_i)\log(1 - p_i) $$
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 *
 * <p>Raises: <code>DataError</code> in <code>fit</code> for labels outside 0 to 1.
 */
public final class BinaryCrossentropy extends Loss {
  private BinaryCrossentropy(Fields fields) {
    super("keras.losses", "BinaryCrossentropy", fields);
  }

  /** BinaryCrossentropy with the defaults of Keras. */
  public static BinaryCrossentropy create() {
    return new BinaryCrossentropy(Fields.NONE);
  }

  /**
   * Whether predictions are logits, to be passed through a sigmoid.
   *
   * <p>By default false.
   */
  public BinaryCrossentropy fromLogits(boolean fromLogits) {
    return new BinaryCrossentropy(fields().with("from_logits", fromLogits));
  }

  /**
   * Share by which labels are drawn towards 1/2.
   *
   * <p>By default 0.0.
   */
  public BinaryCrossentropy labelSmoothing(double labelSmoothing) {
    return new BinaryCrossentropy(fields().with("label_smoothing", labelSmoothing));
  }

  /**
   * The axis that is averaged.
   *
   * <p>By default -1.
   */
  public BinaryCrossentropy axis(int axis) {
    return new BinaryCrossentropy(fields().with("axis", axis));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public BinaryCrossentropy reduction(String reduction) {
    return new BinaryCrossentropy(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public BinaryCrossentropy noReduction() {
    return new BinaryCrossentropy(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "binary_crossentropy".
   */
  public BinaryCrossentropy name(String name) {
    return new BinaryCrossentropy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public BinaryCrossentropy noName() {
    return new BinaryCrossentropy(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public BinaryCrossentropy dtype(String dtype) {
    return new BinaryCrossentropy(fields().with("dtype", dtype));
  }
}
