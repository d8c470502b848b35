// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Categorical cross-entropy in which well predicted examples count less.
 *
 * <p>$$ -\sum_k \alpha\,(1 - p_k)^\gamma\, y_k \log p_k $$
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., classes]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 *
 * <p>Source: Lin et al. (2018), section 3, arXiv:1708.02002.
 */
public final class CategoricalFocalCrossentropy extends Loss {
  private CategoricalFocalCrossentropy(Fields fields) {
    super("keras.losses", "CategoricalFocalCrossentropy", fields);
  }

  /** CategoricalFocalCrossentropy with the defaults of Keras. */
  public static CategoricalFocalCrossentropy create() {
    return new CategoricalFocalCrossentropy(Fields.NONE);
  }

  /**
   * Weight of the classes: one number, or one for each class.
   *
   * <p>By default 0.25.
   */
  public CategoricalFocalCrossentropy alpha(double alpha) {
    return new CategoricalFocalCrossentropy(fields().with("alpha", alpha));
  }

  /**
   * Weight of the classes: one number, or one for each class.
   *
   * <p>By default 0.25.
   */
  public CategoricalFocalCrossentropy alpha(double... alpha) {
    return new CategoricalFocalCrossentropy(fields().with("alpha", alpha));
  }

  /**
   * How strongly well predicted examples are discounted; 0 discounts nothing.
   *
   * <p>By default 2.0.
   */
  public CategoricalFocalCrossentropy gamma(double gamma) {
    return new CategoricalFocalCrossentropy(fields().with("gamma", gamma));
  }

  /**
   * Whether predictions are logits.
   *
   * <p>By default false.
   */
  public CategoricalFocalCrossentropy fromLogits(boolean fromLogits) {
    return new CategoricalFocalCrossentropy(fields().with("from_logits", fromLogits));
  }

  /**
   * Share by which labels are drawn towards the uniform distribution.
   *
   * <p>By default 0.0.
   */
  public CategoricalFocalCrossentropy labelSmoothing(double labelSmoothing) {
    return new CategoricalFocalCrossentropy(fields().with("label_smoothing", labelSmoothing));
  }

  /**
   * The class axis.
   *
   * <p>By default -1.
   */
  public CategoricalFocalCrossentropy axis(int axis) {
    return new CategoricalFocalCrossentropy(fields().with("axis", axis));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public CategoricalFocalCrossentropy reduction(String reduction) {
    return new CategoricalFocalCrossentropy(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public CategoricalFocalCrossentropy noReduction() {
    return new CategoricalFocalCrossentropy(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "categorical_focal_crossentropy".
   */
  public CategoricalFocalCrossentropy name(String name) {
    return new CategoricalFocalCrossentropy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public CategoricalFocalCrossentropy noName() {
    return new CategoricalFocalCrossentropy(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public CategoricalFocalCrossentropy dtype(String dtype) {
    return new CategoricalFocalCrossentropy(fields().with("dtype", dtype));
  }
}
