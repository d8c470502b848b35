// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * During training whole channels of a sequence are set to 0, and the rest is scaled by $1 / (1 - \text{rate})$.
 *
 * <p>Neighbouring entries of a channel are alike, so dropping single ones would hide little.
 *
 * <p>Call arguments: <code>training</code>, whether channels are dropped.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: Tompson et al. (2015), Efficient object localization using convolutional networks, arXiv:1411.4280.
 */
public final class SpatialDropout1D extends Layer {
  private SpatialDropout1D(Fields fields) {
    super("keras.layers", "SpatialDropout1D", fields);
  }

  /**
   * SpatialDropout1D with the required arguments.
   *
   * @param rate Fraction of the channels that are dropped, from 0 to 1.
   */
  public static SpatialDropout1D of(double rate) {
    return new SpatialDropout1D(Fields.NONE.with("rate", rate));
  }

  /** Fraction of the channels that are dropped, from 0 to 1. */
  public static SpatialDropout1D rate(double rate) {
    return new SpatialDropout1D(Fields.NONE.with("rate", rate));
  }

  /** Whole number that makes the choice reproducible. */
  public SpatialDropout1D seed(long seed) {
    return new SpatialDropout1D(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public SpatialDropout1D activityRegularizer(String activityRegularizer) {
    return new SpatialDropout1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public SpatialDropout1D activityRegularizer(Regularizer activityRegularizer) {
    return new SpatialDropout1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public SpatialDropout1D trainable(boolean trainable) {
    return new SpatialDropout1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public SpatialDropout1D dtype(String dtype) {
    return new SpatialDropout1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public SpatialDropout1D autocast(boolean autocast) {
    return new SpatialDropout1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public SpatialDropout1D name(String name) {
    return new SpatialDropout1D(fields().with("name", name));
  }
}
