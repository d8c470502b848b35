// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * During training the inputs are multiplied by normal numbers of mean 1 and deviation $\sqrt{r / (1 - r)}$.
 *
 * <p>Call arguments: <code>training</code>, whether the inputs are multiplied.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: Srivastava et al. (2014), section 10.
 */
public final class GaussianDropout extends Layer {
  private GaussianDropout(Fields fields) {
    super("keras.layers", "GaussianDropout", fields);
  }

  /**
   * GaussianDropout with the required arguments.
   *
   * @param rate The fraction $r$ of the dropout that has the same variance, from 0 to 1.
   */
  public static GaussianDropout of(double rate) {
    return new GaussianDropout(Fields.NONE.with("rate", rate));
  }

  /** The fraction $r$ of the dropout that has the same variance, from 0 to 1. */
  public static GaussianDropout rate(double rate) {
    return new GaussianDropout(Fields.NONE.with("rate", rate));
  }

  /** Whole number that makes the noise reproducible. */
  public GaussianDropout seed(long seed) {
    return new GaussianDropout(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public GaussianDropout activityRegularizer(String activityRegularizer) {
    return new GaussianDropout(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GaussianDropout activityRegularizer(Regularizer activityRegularizer) {
    return new GaussianDropout(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GaussianDropout trainable(boolean trainable) {
    return new GaussianDropout(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GaussianDropout dtype(String dtype) {
    return new GaussianDropout(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GaussianDropout autocast(boolean autocast) {
    return new GaussianDropout(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GaussianDropout name(String name) {
    return new GaussianDropout(fields().with("name", name));
  }
}
