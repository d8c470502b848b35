// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * For every query the mean of the values, weighted by the softmax of the products of query and keys (Luong).
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
 * <p>Source: Luong, Pham and Manning (2015), Effective approaches to attention-based neural machine translation.
 */
public final class Attention extends Layer {
  private Attention(Fields fields) {
    super("keras.layers", "Attention", fields, true);
  }

  /** Attention with the defaults of Keras. */
  public static Attention create() {
    return new Attention(Fields.NONE);
  }

  /**
   * Whether the scores are multiplied by a trained number.
   *
   * <p>By default false.
   */
  public Attention useScale(boolean useScale) {
    return new Attention(fields().with("use_scale", useScale));
  }

  /**
   * <code>"dot"</code>, the product of query and key, or <code>"concat"</code>, the sum of $\tanh(q + k)$ times a
   * trained number.
   *
   * <p>One of <code>dot</code>, <code>concat</code>.
   *
   * <p>By default "dot".
   */
  public Attention scoreMode(String scoreMode) {
    return new Attention(fields().with("score_mode", scoreMode));
  }

  /**
   * Fraction of the weights of places that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public Attention dropout(double dropout) {
    return new Attention(fields().with("dropout", dropout));
  }

  /** Whole number that makes dropout reproducible. */
  public Attention seed(long seed) {
    return new Attention(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public Attention activityRegularizer(String activityRegularizer) {
    return new Attention(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Attention activityRegularizer(Regularizer activityRegularizer) {
    return new Attention(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Attention trainable(boolean trainable) {
    return new Attention(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Attention dtype(String dtype) {
    return new Attention(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Attention autocast(boolean autocast) {
    return new Attention(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Attention name(String name) {
    return new Attention(fields().with("name", name));
  }
}
