// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Every entry times <code>scale</code> plus <code>offset</code>.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same, of float dtype.
 */
public final class Rescaling extends Layer {
  private Rescaling(Fields fields) {
    super("keras.layers", "Rescaling", fields);
  }

  /**
   * Rescaling with the required arguments.
   *
   * @param scale A number, or one for each channel.
   */
  public static Rescaling of(double scale) {
    return new Rescaling(Fields.NONE.with("scale", scale));
  }

  /** A number, or one for each channel. */
  public static Rescaling scale(double scale) {
    return new Rescaling(Fields.NONE.with("scale", scale));
  }

  /** A number, or one for each channel. */
  public static Rescaling scale(double... scale) {
    return new Rescaling(Fields.NONE.with("scale", scale));
  }

  /**
   * A number, or one for each channel.
   *
   * <p>By default 0.0.
   */
  public Rescaling offset(double offset) {
    return new Rescaling(fields().with("offset", offset));
  }

  /**
   * A number, or one for each channel.
   *
   * <p>By default 0.0.
   */
  public Rescaling offset(double... offset) {
    return new Rescaling(fields().with("offset", offset));
  }

  /** Penalty on the outputs, added to the losses. */
  public Rescaling activityRegularizer(String activityRegularizer) {
    return new Rescaling(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Rescaling activityRegularizer(Regularizer activityRegularizer) {
    return new Rescaling(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Rescaling trainable(boolean trainable) {
    return new Rescaling(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Rescaling dtype(String dtype) {
    return new Rescaling(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Rescaling autocast(boolean autocast) {
    return new Rescaling(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Rescaling name(String name) {
    return new Rescaling(fields().with("name", name));
  }
}
