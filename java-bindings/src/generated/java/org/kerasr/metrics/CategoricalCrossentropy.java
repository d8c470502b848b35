// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean cross-entropy of one-hot labels under predicted class probabilities.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., classes]</code>.
 */
public final class CategoricalCrossentropy extends Metric {
  private CategoricalCrossentropy(Fields fields) {
    super("keras.metrics", "CategoricalCrossentropy", fields);
  }

  /** CategoricalCrossentropy with the defaults of Keras. */
  public static CategoricalCrossentropy create() {
    return new CategoricalCrossentropy(Fields.NONE);
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

  /** Dtype of its variables and result. */
  public CategoricalCrossentropy dtype(String dtype) {
    return new CategoricalCrossentropy(fields().with("dtype", dtype));
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
   * <p>By default 0.
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
}
