// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Every example as one vector.
 *
 * <p>Input shape: <code>[batch, ...]</code>.
 *
 * <p>Output shape: <code>[batch, size]</code>; inputs of shape <code>[batch]</code> become <code>[batch,
 * 1]</code>.
 */
public final class Flatten extends Layer {
  private Flatten(Fields fields) {
    super("keras.layers", "Flatten", fields);
  }

  /** Flatten with the defaults of Keras. */
  public static Flatten create() {
    return new Flatten(Fields.NONE);
  }

  /**
   * With <code>"channels_first"</code> the channels are moved to the end first, so that both orders give the same
   * vector; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public Flatten dataFormat(String dataFormat) {
    return new Flatten(fields().with("data_format", dataFormat));
  }

  /** Penalty on the outputs, added to the losses. */
  public Flatten activityRegularizer(String activityRegularizer) {
    return new Flatten(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Flatten activityRegularizer(Regularizer activityRegularizer) {
    return new Flatten(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Flatten trainable(boolean trainable) {
    return new Flatten(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Flatten dtype(String dtype) {
    return new Flatten(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Flatten autocast(boolean autocast) {
    return new Flatten(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Flatten name(String name) {
    return new Flatten(fields().with("name", name));
  }
}
