// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean cross-entropy of whole-number labels under predicted class probabilities.
 *
 * <p>Input shape: <code>y_true</code> <code>[batch, ...]</code> or <code>[batch, ..., 1]</code>;
 * <code>y_pred</code> <code>[batch, ..., classes]</code>.
 */
public final class SparseCategoricalCrossentropy extends Metric {
  private SparseCategoricalCrossentropy(Fields fields) {
    super("keras.metrics", "SparseCategoricalCrossentropy", fields);
  }

  /** SparseCategoricalCrossentropy with the defaults of Keras. */
  public static SparseCategoricalCrossentropy create() {
    return new SparseCategoricalCrossentropy(Fields.NONE);
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

  /** Dtype of its variables and result. */
  public SparseCategoricalCrossentropy dtype(String dtype) {
    return new SparseCategoricalCrossentropy(fields().with("dtype", dtype));
  }

  /**
   * Whether predictions are logits.
   *
   * <p>By default false.
   */
  public SparseCategoricalCrossentropy fromLogits(boolean fromLogits) {
    return new SparseCategoricalCrossentropy(fields().with("from_logits", fromLogits));
  }

  /** A label whose elements count as 0. */
  public SparseCategoricalCrossentropy ignoreClass(int ignoreClass) {
    return new SparseCategoricalCrossentropy(fields().with("ignore_class", ignoreClass));
  }

  /**
   * The class axis of the predictions.
   *
   * <p>By default -1.
   */
  public SparseCategoricalCrossentropy axis(int axis) {
    return new SparseCategoricalCrossentropy(fields().with("axis", axis));
  }
}
