// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * For every query the mean of the values, weighted by the softmax of $\sum_i s_i \tanh(q_i + k_i)$.
 *
 * <p>Call arguments: <code>inputs</code>, a list [query, value] or [query, value, key]; <code>mask</code>, a
 * list of their masks; <code>return_attention_scores</code>, whether the weights are returned too;
 * <code>use_causal_mask</code>, whether a query sees only places that are not after its own.
 *
 * <p>Input shape: query <code>[batch, queries, features]</code>, value <code>[batch, places, size]</code>, key
 * <code>[batch, places, features]</code>.
 *
 * <p>Output shape: <code>[batch, queries, size]</code>, and the weights <code>[batch, queries, places]</code> if
 * asked for.
 *
 * <p>Source: Bahdanau, Cho and Bengio (2015), Neural machine translation by jointly learning to align and
 * translate.
 */
public final class AdditiveAttention extends Layer {
  private AdditiveAttention(Fields fields) {
    super("keras.layers", "AdditiveAttention", fields, true);
  }

  /** AdditiveAttention with the defaults of Keras. */
  public static AdditiveAttention create() {
    return new AdditiveAttention(Fields.NONE);
  }

  /**
   * Whether $s$ is trained, one number for each feature; 1 otherwise.
   *
   * <p>By default true.
   */
  public AdditiveAttention useScale(boolean useScale) {
    return new AdditiveAttention(fields().with("use_scale", useScale));
  }

  /**
   * Fraction of the weights of places that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public AdditiveAttention dropout(double dropout) {
    return new AdditiveAttention(fields().with("dropout", dropout));
  }

  /** Whole number that makes dropout reproducible. */
  public AdditiveAttention seed(long seed) {
    return new AdditiveAttention(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public AdditiveAttention activityRegularizer(String activityRegularizer) {
    return new AdditiveAttention(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public AdditiveAttention activityRegularizer(Regularizer activityRegularizer) {
    return new AdditiveAttention(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public AdditiveAttention trainable(boolean trainable) {
    return new AdditiveAttention(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public AdditiveAttention dtype(String dtype) {
    return new AdditiveAttention(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public AdditiveAttention autocast(boolean autocast) {
    return new AdditiveAttention(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public AdditiveAttention name(String name) {
    return new AdditiveAttention(fields().with("name", name));
  }
}
