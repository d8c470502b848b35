// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * During training entries are set to the lowest value of <code>selu</code>; the rest is rescaled so that mean
 * and variance stay.
 *
 * <p>Call arguments: <code>training</code>, whether entries are set.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: Klambauer et al. (2017), Self-normalizing neural networks.
 */
public final class AlphaDropout extends Layer {
  private AlphaDropout(Fields fields) {
    super("keras.layers", "AlphaDropout", fields);
  }

  /**
   * AlphaDropout with the required arguments.
   *
   * @param rate Fraction of the entries that are set, from 0 to 1.
   */
  public static AlphaDropout of(double rate) {
    return new AlphaDropout(Fields.NONE.with("rate", rate));
  }

  /** Fraction of the entries that are set, from 0 to 1. */
  public static AlphaDropout rate(double rate) {
    return new AlphaDropout(Fields.NONE.with("rate", rate));
  }

  /** Shape of the random mask, such as <code>[None, 1, features]</code>; that of the inputs where None. */
  public AlphaDropout noiseShape(int... noiseShape) {
    return new AlphaDropout(fields().with("noise_shape", noiseShape));
  }

  /** Whole number that makes the mask reproducible. */
  public AlphaDropout seed(long seed) {
    return new AlphaDropout(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public AlphaDropout activityRegularizer(String activityRegularizer) {
    return new AlphaDropout(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public AlphaDropout activityRegularizer(Regularizer activityRegularizer) {
    return new AlphaDropout(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public AlphaDropout trainable(boolean trainable) {
    return new AlphaDropout(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public AlphaDropout dtype(String dtype) {
    return new AlphaDropout(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public AlphaDropout autocast(boolean autocast) {
    return new AlphaDropout(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public AlphaDropout name(String name) {
    return new AlphaDropout(fields().with("name", name));
  }
}
