// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Divide every example by its Euclidean length over some axes.
 *
 * <p>Input shape: any.
 *
 * <p>Output shape: the same. Zeros stay zeros.
 */
public final class UnitNormalization extends Layer {
  private UnitNormalization(Fields fields) {
    super("keras.layers", "UnitNormalization", fields);
  }

  /** UnitNormalization with the defaults of Keras. */
  public static UnitNormalization create() {
    return new UnitNormalization(Fields.NONE);
  }

  /**
   * The axis, or several, over which the length is taken.
   *
   * <p>By default -1.
   */
  public UnitNormalization axis(int axis) {
    return new UnitNormalization(fields().with("axis", axis));
  }

  /**
   * The axis, or several, over which the length is taken.
   *
   * <p>By default -1.
   */
  public UnitNormalization axis(int... axis) {
    return new UnitNormalization(fields().with("axis", axis));
  }

  /** Penalty on the outputs, added to the losses. */
  public UnitNormalization activityRegularizer(String activityRegularizer) {
    return new UnitNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public UnitNormalization activityRegularizer(Regularizer activityRegularizer) {
    return new UnitNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public UnitNormalization trainable(boolean trainable) {
    return new UnitNormalization(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public UnitNormalization dtype(String dtype) {
    return new UnitNormalization(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public UnitNormalization autocast(boolean autocast) {
    return new UnitNormalization(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public UnitNormalization name(String name) {
    return new UnitNormalization(fields().with("name", name));
  }
}
