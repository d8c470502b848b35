// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Minus the cosine of the angle between targets and predictions: −1 for equal directions, 1 for opposite ones.
 *
 * <p>Input shape: <code>y_true</code> and <code>y_pred</code> <code>[batch, ..., d]</code>.
 *
 * <p>Output shape: a single number, or <code>[batch, ...]</code> without reduction.
 */
public final class CosineSimilarity extends Loss {
  private CosineSimilarity(Fields fields) {
    super("keras.losses", "CosineSimilarity", fields);
  }

  /** CosineSimilarity with the defaults of Keras. */
  public static CosineSimilarity create() {
    return new CosineSimilarity(Fields.NONE);
  }

  /**
   * The axis of the vectors.
   *
   * <p>By default -1.
   */
  public CosineSimilarity axis(int axis) {
    return new CosineSimilarity(fields().with("axis", axis));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public CosineSimilarity reduction(String reduction) {
    return new CosineSimilarity(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public CosineSimilarity noReduction() {
    return new CosineSimilarity(fields().with("reduction", Fields.NULL));
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

  /** Dtype of the computation. */
  public CosineSimilarity dtype(String dtype) {
    return new CosineSimilarity(fields().with("dtype", dtype));
  }
}
