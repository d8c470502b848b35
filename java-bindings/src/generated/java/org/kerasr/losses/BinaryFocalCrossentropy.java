// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Binary cross-entropy in which well predicted examples count less.
 *
 * <p>$$ -\frac1d\sum_i (1 - q_i)^\gamma \log q_i, \qquad q_i = y_i p_i + (1 - y_i)(1 - p_i) $$
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 *
 * <p>Source: Lin et al. (2018), section 3, arXiv:1708.02002.
 */
public final class BinaryFocalCrossentropy extends Loss {
  private BinaryFocalCrossentropy(Fields fields) {
    super("keras.losses", "BinaryFocalCrossentropy", fields);
  }

  /** BinaryFocalCrossentropy with the defaults of Keras. */
  public static BinaryFocalCrossentropy create() {
    return new BinaryFocalCrossentropy(Fields.NONE);
  }

  /**
   * Whether label 1 is weighted by <code>alpha</code> and label 0 by <code>1 - alpha</code>.
   *
   * <p>By default false.
   */
  public BinaryFocalCrossentropy applyClassBalancing(boolean applyClassBalancing) {
    return new BinaryFocalCrossentropy(fields().with("apply_class_balancing", applyClassBalancing));
  }

  /**
   * The weight of label 1.
   *
   * <p>By default 0.25.
   */
  public BinaryFocalCrossentropy alpha(double alpha) {
    return new BinaryFocalCrossentropy(fields().with("alpha", alpha));
  }

  /**
   * How strongly well predicted examples are discounted; 0 discounts nothing.
   *
   * <p>By default 2.0.
   */
  public BinaryFocalCrossentropy gamma(double gamma) {
    return new BinaryFocalCrossentropy(fields().with("gamma", gamma));
  }

  /**
   * Whether predictions are logits.
   *
   * <p>By default false.
   */
  public BinaryFocalCrossentropy fromLogits(boolean fromLogits) {
    return new BinaryFocalCrossentropy(fields().with("from_logits", fromLogits));
  }

  /**
   * Share by which labels are drawn towards 1/2.
   *
   * <p>By default 0.0.
   */
  public BinaryFocalCrossentropy labelSmoothing(double labelSmoothing) {
    return new BinaryFocalCrossentropy(fields().with("label_smoothing", labelSmoothing));
  }

  /**
   * The axis that is averaged.
   *
   * <p>By default -1.
   */
  public BinaryFocalCrossentropy axis(int axis) {
    return new BinaryFocalCrossentropy(fields().with("axis", axis));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public BinaryFocalCrossentropy reduction(String reduction) {
    return new BinaryFocalCrossentropy(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public BinaryFocalCrossentropy noReduction() {
    return new BinaryFocalCrossentropy(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "binary_focal_crossentropy".
   */
  public BinaryFocalCrossentropy name(String name) {
    return new BinaryFocalCrossentropy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public BinaryFocalCrossentropy noName() {
    return new BinaryFocalCrossentropy(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public BinaryFocalCrossentropy dtype(String dtype) {
    return new BinaryFocalCrossentropy(fields().with("dtype", dtype));
  }
}
