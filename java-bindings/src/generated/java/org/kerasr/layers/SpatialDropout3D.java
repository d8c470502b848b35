// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * During training whole channels of a volume are set to 0, and the rest is scaled by $1 / (1 - \text{rate})$.
 *
 * <p>Neighbouring entries of a channel are alike, so dropping single ones would hide little.
 *
 * <p>Call arguments: <code>training</code>, whether channels are dropped.
 *
 * <p>Input shape: <code>[batch, depth, rows, columns, channels]</code>, or <code>[batch, channels, depth, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: Tompson et al. (2015), Efficient object localization using convolutional networks, arXiv:1411.4280.
 */
public final class SpatialDropout3D extends Layer {
  private SpatialDropout3D(Fields fields) {
    super("keras.layers", "SpatialDropout3D", fields);
  }

  /**
   * SpatialDropout3D with the required arguments.
   *
   * @param rate Fraction of the channels that are dropped, from 0 to 1.
   */
  public static SpatialDropout3D of(double rate) {
    return new SpatialDropout3D(Fields.NONE.with("rate", rate));
  }

  /** Fraction of the channels that are dropped, from 0 to 1. */
  public static SpatialDropout3D rate(double rate) {
    return new SpatialDropout3D(Fields.NONE.with("rate", rate));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public SpatialDropout3D dataFormat(String dataFormat) {
    return new SpatialDropout3D(fields().with("data_format", dataFormat));
  }

  /** Whole number that makes the choice reproducible. */
  public SpatialDropout3D seed(long seed) {
    return new SpatialDropout3D(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public SpatialDropout3D activityRegularizer(String activityRegularizer) {
    return new SpatialDropout3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public SpatialDropout3D activityRegularizer(Regularizer activityRegularizer) {
    return new SpatialDropout3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public SpatialDropout3D trainable(boolean trainable) {
    return new SpatialDropout3D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public SpatialDropout3D dtype(String dtype) {
    return new SpatialDropout3D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public SpatialDropout3D autocast(boolean autocast) {
    return new SpatialDropout3D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public SpatialDropout3D name(String name) {
    return new SpatialDropout3D(fields().with("name", name));
  }
}
