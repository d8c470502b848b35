// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Divide every example by its root mean square over some axes, then scale.
 *
 * <p>$$ y = s\,x / \sqrt{\text{mean}(x^2) + \epsilon} $$
 *
 * <p>Input shape: any; the sizes of the normalised axes must be known.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: Zhang and Sennrich (2019), Root mean square layer normalization, arXiv:1910.07467.
 */
public final class RMSNormalization extends Layer {
  private RMSNormalization(Fields fields) {
    super("keras.layers", "RMSNormalization", fields);
  }

  /** RMSNormalization with the defaults of Keras. */
  public static RMSNormalization create() {
    return new RMSNormalization(Fields.NONE);
  }

  /**
   * The axis, or several, over which the mean is taken.
   *
   * <p>By default -1.
   */
  public RMSNormalization axis(int axis) {
    return new RMSNormalization(fields().with("axis", axis));
  }

  /**
   * The axis, or several, over which the mean is taken.
   *
   * <p>By default -1.
   */
  public RMSNormalization axis(int... axis) {
    return new RMSNormalization(fields().with("axis", axis));
  }

  /**
   * Added to the mean square.
   *
   * <p>By default 1e-06.
   */
  public RMSNormalization epsilon(double epsilon) {
    return new RMSNormalization(fields().with("epsilon", epsilon));
  }

  /** Penalty on the outputs, added to the losses. */
  public RMSNormalization activityRegularizer(String activityRegularizer) {
    return new RMSNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public RMSNormalization activityRegularizer(Regularizer activityRegularizer) {
    return new RMSNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public RMSNormalization trainable(boolean trainable) {
    return new RMSNormalization(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public RMSNormalization dtype(String dtype) {
    return new RMSNormalization(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public RMSNormalization autocast(boolean autocast) {
    return new RMSNormalization(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public RMSNormalization name(String name) {
    return new RMSNormalization(fields().with("name", name));
  }
}
