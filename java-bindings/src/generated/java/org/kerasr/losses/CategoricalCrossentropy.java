// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Cross-entropy of one-hot labels under predicted class probabilities.
 *
 * <p>$$ -\sum_k y_k \log p_k $$
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., classes]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 *
 * <p>Raises: <code>ShapeError</code> if the shapes differ; <code>DataError</code> in <code>fit</code> for labels
 * outside 0 to 1.
 */
public final class CategoricalCrossentropy extends Loss {
  private CategoricalCrossentropy(Fields fields) {
    super("keras.losses", "CategoricalCrossentropy", fields);
  }

  /** CategoricalCrossentropy with the defaults of Keras. */
  public static CategoricalCrossentropy create() {
    return new CategoricalCrossentropy(Fields.NONE);
  }

  /**
   * Whether predictions are logits.
   *
   * <p>By default false.
   */
  public CategoricalCrossentropy fromLogits(boolean fromLogits) {
    return new CategoricalCrossentropy(fields().with("from_logits", fromLogits));
  }

  /**
   * Share by which labels are drawn towards the uniform distribution.
   *
   * <p>By default 0.0.
   */
  public CategoricalCrossentropy labelSmoothing(double labelSmoothing) {
    return new CategoricalCrossentropy(fields().with("label_smoothing", labelSmoothing));
  }

  /**
   * The class axis.
   *
   * <p>By default -1.
   */
  public CategoricalCrossentropy axis(int axis) {
    return new CategoricalCrossentropy(fields().with("axis", axis));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public CategoricalCrossentropy reduction(String reduction) {
    return new CategoricalCrossentropy(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public CategoricalCrossentropy noReduction() {
    return new CategoricalCrossentropy(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "categorical_crossentropy".
   */
  public CategoricalCrossentropy name(String name) {
    return new CategoricalCrossentropy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public CategoricalCrossentropy noName() {
    return new CategoricalCrossentropy(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public CategoricalCrossentropy dtype(String dtype) {
    return new CategoricalCrossentropy(fields().with("dtype", dtype));
  }
}
