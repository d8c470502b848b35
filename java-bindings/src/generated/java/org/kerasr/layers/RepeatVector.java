// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Each vector <code>n</code> times, as a sequence of equal steps.
 *
 * <p>Input shape: <code>[batch, features]</code>.
 *
 * <p>Output shape: <code>[batch, n, features]</code>.
 */
public final class RepeatVector extends Layer {
  private RepeatVector(Fields fields) {
    super("keras.layers", "RepeatVector", fields);
  }

  /**
   * RepeatVector with the required arguments.
   *
   * @param n How many times.
   */
  public static RepeatVector of(int n) {
    return new RepeatVector(Fields.NONE.with("n", n));
  }

  /** How many times. */
  public static RepeatVector n(int n) {
    return new RepeatVector(Fields.NONE.with("n", n));
  }

  /** Penalty on the outputs, added to the losses. */
  public RepeatVector activityRegularizer(String activityRegularizer) {
    return new RepeatVector(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public RepeatVector activityRegularizer(Regularizer activityRegularizer) {
    return new RepeatVector(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public RepeatVector trainable(boolean trainable) {
    return new RepeatVector(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public RepeatVector dtype(String dtype) {
    return new RepeatVector(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public RepeatVector autocast(boolean autocast) {
    return new RepeatVector(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public RepeatVector name(String name) {
    return new RepeatVector(fields().with("name", name));
  }
}
