// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/**
 * Mean cosine of the angle between targets and predictions: 1 for equal directions, −1 for opposite ones.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 */
public final class CosineSimilarity extends Metric {
  private CosineSimilarity(Fields fields) {
    super("keras.metrics", "CosineSimilarity", fields);
  }

  /** CosineSimilarity with the defaults of Keras. */
  public static CosineSimilarity create() {
    return new CosineSimilarity(Fields.NONE);
  }

  /**
   * Its name.
   *
   * <p>By default "cosine_similarity".
   */
  public CosineSimilarity name(String name) {
    return new CosineSimilarity(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public CosineSimilarity noName() {
    return new CosineSimilarity(fields().with("name", Fields.NULL));
  }

  /** Dtype of its variables and result. */
  public CosineSimilarity dtype(String dtype) {
    return new CosineSimilarity(fields().with("dtype", dtype));
  }

  /**
   * The axis of the vectors.
   *
   * <p>By default -1.
   */
  public CosineSimilarity axis(int axis) {
    return new CosineSimilarity(fields().with("axis", axis));
  }
}
