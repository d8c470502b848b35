// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Apply a layer, with the same weights, to every step of a sequence by itself.
 *
 * <p>Call arguments: <code>mask</code>, of shape <code>[batch, time, ...]</code>, whose part for each step the
 * layer gets if it takes a mask; <code>training</code>.
 *
 * <p>Input shape: <code>[batch, time, ...]</code>.
 *
 * <p>Output shape: <code>[batch, time, ...]</code>, what the layer gives for each step.
 *
 * <p>Raises: <code>ShapeError</code> if the input has fewer than 3 axes, or the mask does not fit it.
 */
public final class TimeDistributed extends Layer {
  private TimeDistributed(Fields fields) {
    super("keras.layers", "TimeDistributed", fields);
  }

  /**
   * TimeDistributed with the required arguments.
   *
   * @param layer The layer, for inputs without the axis of time.
   */
  public static TimeDistributed of(Layer layer) {
    return new TimeDistributed(Fields.NONE.with("layer", layer));
  }

  /** The layer, for inputs without the axis of time. */
  public static TimeDistributed layer(Layer layer) {
    return new TimeDistributed(Fields.NONE.with("layer", layer));
  }

  /** Penalty on the outputs, added to the losses. */
  public TimeDistributed activityRegularizer(String activityRegularizer) {
    return new TimeDistributed(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public TimeDistributed activityRegularizer(Regularizer activityRegularizer) {
    return new TimeDistributed(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public TimeDistributed trainable(boolean trainable) {
    return new TimeDistributed(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public TimeDistributed dtype(String dtype) {
    return new TimeDistributed(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public TimeDistributed autocast(boolean autocast) {
    return new TimeDistributed(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public TimeDistributed name(String name) {
    return new TimeDistributed(fields().with("name", name));
  }
}
