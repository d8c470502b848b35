// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * During training every entry is set to 0 with probability <code>rate</code>, and the rest is scaled by $1 / (1
 * - \text{rate})$.
 *
 * <p>Outside training the inputs pass unchanged.
 *
 * <p>Call arguments: <code>training</code>, whether entries are dropped.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: Srivastava et al. (2014), Dropout: a simple way to prevent neural networks from overfitting.
 */
public final class Dropout extends Layer {
  private Dropout(Fields fields) {
    super("keras.layers", "Dropout", fields);
  }

  /**
   * Dropout with the required arguments.
   *
   * @param rate Fraction of the entries that are dropped, from 0 to 1.
   */
  public static Dropout of(double rate) {
    return new Dropout(Fields.NONE.with("rate", rate));
  }

  /** Fraction of the entries that are dropped, from 0 to 1. */
  public static Dropout rate(double rate) {
    return new Dropout(Fields.NONE.with("rate", rate));
  }

  /**
   * Shape of the random mask, such as <code>[None, 1, features]</code> to drop the same features at all time
   * steps; that of the inputs where None.
   */
  public Dropout noiseShape(int... noiseShape) {
    return new Dropout(fields().with("noise_shape", noiseShape));
  }

  /** Whole number that makes the mask reproducible. */
  public Dropout seed(long seed) {
    return new Dropout(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public Dropout activityRegularizer(String activityRegularizer) {
    return new Dropout(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Dropout activityRegularizer(Regularizer activityRegularizer) {
    return new Dropout(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Dropout trainable(boolean trainable) {
    return new Dropout(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Dropout dtype(String dtype) {
    return new Dropout(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Dropout autocast(boolean autocast) {
    return new Dropout(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Dropout name(String name) {
    return new Dropout(fields().with("name", name));
  }
}
