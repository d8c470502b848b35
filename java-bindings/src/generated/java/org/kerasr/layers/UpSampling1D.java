// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * A sequence with every entry several times.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>.
 *
 * <p>Output shape: the same with <code>size</code> times as many steps.
 */
public final class UpSampling1D extends Layer {
  private UpSampling1D(Fields fields) {
    super("keras.layers", "UpSampling1D", fields);
  }

  /** UpSampling1D with the defaults of Keras. */
  public static UpSampling1D create() {
    return new UpSampling1D(Fields.NONE);
  }

  /**
   * How often each step stands in the result.
   *
   * <p>By default 2.
   */
  public UpSampling1D size(int size) {
    return new UpSampling1D(fields().with("size", size));
  }

  /** Penalty on the outputs, added to the losses. */
  public UpSampling1D activityRegularizer(String activityRegularizer) {
    return new UpSampling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public UpSampling1D activityRegularizer(Regularizer activityRegularizer) {
    return new UpSampling1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public UpSampling1D trainable(boolean trainable) {
    return new UpSampling1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public UpSampling1D dtype(String dtype) {
    return new UpSampling1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public UpSampling1D autocast(boolean autocast) {
    return new UpSampling1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public UpSampling1D name(String name) {
    return new UpSampling1D(fields().with("name", name));
  }
}
