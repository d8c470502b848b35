// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Share of examples whose whole-number label's class is among the k highest scores.
 *
 * <p>Input shape: <code>y_true</code> <code>[batch, ...]</code> or <code>[batch, ..., 1]</code>;
 * <code>y_pred</code> <code>[batch, ..., classes]</code>.
 */
public final class SparseTopKCategoricalAccuracy extends Metric {
  private SparseTopKCategoricalAccuracy(Fields fields) {
    super("keras.metrics", "SparseTopKCategoricalAccuracy", fields);
  }

  /** SparseTopKCategoricalAccuracy with the defaults of Keras. */
  public static SparseTopKCategoricalAccuracy create() {
    return new SparseTopKCategoricalAccuracy(Fields.NONE);
  }

  /**
   * How many of the highest scores are looked at.
   *
   * <p>By default 5.
   */
  public SparseTopKCategoricalAccuracy k(int k) {
    return new SparseTopKCategoricalAccuracy(fields().with("k", k));
  }

  /**
   * Its name.
   *
   * <p>By default "sparse_top_k_categorical_accuracy".
   */
  public SparseTopKCategoricalAccuracy name(String name) {
    return new SparseTopKCategoricalAccuracy(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public SparseTopKCategoricalAccuracy noName() {
    return new SparseTopKCategoricalAccuracy(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public SparseTopKCategoricalAccuracy dtype(String dtype) {
    return new SparseTopKCategoricalAccuracy(fields().with("dtype", dtype));
  }

  /**
   * Whether predictions are class numbers in falling order of score.
   *
   * <p>By default false.
   */
  public SparseTopKCategoricalAccuracy fromSortedIds(boolean fromSortedIds) {
    return new SparseTopKCategoricalAccuracy(fields().with("from_sorted_ids", fromSortedIds));
  }
}
