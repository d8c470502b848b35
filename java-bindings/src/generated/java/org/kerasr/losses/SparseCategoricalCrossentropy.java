// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Cross-entropy of whole-number labels under predicted class probabilities: −log p of the label's class.
 *
 * <p>Input shape: <code>y_true</code> <code>[batch, ...]</code> or <code>[batch, ..., 1]</code> with labels from
 * 0 to <code>classes − 1</code>; <code>y_pred</code> <code>[batch, ..., classes]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 *
 * <p>Raises: <code>ShapeError</code> if the shapes do not fit; <code>DataError</code> in <code>fit</code> for
 * labels that are no class.
 */
public final class SparseCategoricalCrossentropy extends Loss {
  private SparseCategoricalCrossentropy(Fields fields) {
    super("keras.losses", "SparseCategoricalCrossentropy", fields);
  }

  /** SparseCategoricalCrossentropy with the defaults of Keras. */
  public static SparseCategoricalCrossentropy create() {
    return new SparseCategoricalCrossentropy(Fields.NONE);
  }

  /**
   * Whether predictions are logits.
   *
   * <p>By default false.
   */
  public SparseCategoricalCrossentropy fromLogits(boolean fromLogits) {
    return new SparseCategoricalCrossentropy(fields().with("from_logits", fromLogits));
  }

  /** A label whose elements are left out of the loss. */
  public SparseCategoricalCrossentropy ignoreClass(int ignoreClass) {
    return new SparseCategoricalCrossentropy(fields().with("ignore_class", ignoreClass));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public SparseCategoricalCrossentropy reduction(String reduction) {
    return new SparseCategoricalCrossentropy(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public SparseCategoricalCrossentropy noReduction() {
    return new SparseCategoricalCrossentropy(fields().with("reduction", Fields.NULL));
  }

  /**
   * The class axis of the predictions.
   *
   * <p>By default -1.
   */
  public SparseCategoricalCrossentropy axis(int axis) {
    return new SparseCategoricalCrossentropy(fields().with("axis", axis));
  }

  /**
   * Its name.
   *
   * <p>By default "sparse_categorical_crossentropy".
   */
  public SparseCategoricalCrossentropy name(String name) {
    return new SparseCategoricalCrossentropy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public SparseCategoricalCrossentropy noName() {
    return new SparseCategoricalCrossentropy(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public SparseCategoricalCrossentropy dtype(String dtype) {
    return new SparseCategoricalCrossentropy(fields().with("dtype", dtype));
  }
}
