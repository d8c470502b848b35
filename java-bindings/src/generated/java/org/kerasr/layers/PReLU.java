// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Rectified linear unit whose slope below 0 is learnt: $\max(x, 0) + \alpha \min(x, 0)$.
 *
 * <p>Input shape: <code>[batch, ...]</code>; sizes of axes that are not shared must be known.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: He et al. (2015), arXiv:1502.01852.
 */
public final class PReLU extends Layer {
  private PReLU(Fields fields) {
    super("keras.layers", "PReLU", fields);
  }

  /** PReLU with the defaults of Keras. */
  public static PReLU create() {
    return new PReLU(Fields.NONE);
  }

  /**
   * Start value of the slopes, of the shape of one example.
   *
   * <p>By default "Zeros".
   */
  public PReLU alphaInitializer(String alphaInitializer) {
    return new PReLU(fields().with("alpha_initializer", alphaInitializer));
  }

  /**
   * Start value of the slopes, of the shape of one example.
   *
   * <p>By default "Zeros".
   */
  public PReLU alphaInitializer(Initializer alphaInitializer) {
    return new PReLU(fields().with("alpha_initializer", alphaInitializer));
  }

  /** Penalty on the slopes. */
  public PReLU alphaRegularizer(String alphaRegularizer) {
    return new PReLU(fields().with("alpha_regularizer", alphaRegularizer));
  }

  /** Penalty on the slopes. */
  public PReLU alphaRegularizer(Regularizer alphaRegularizer) {
    return new PReLU(fields().with("alpha_regularizer", alphaRegularizer));
  }

  /** Applied to the slopes after each update. */
  public PReLU alphaConstraint(String alphaConstraint) {
    return new PReLU(fields().with("alpha_constraint", alphaConstraint));
  }

  /** Applied to the slopes after each update. */
  public PReLU alphaConstraint(Constraint alphaConstraint) {
    return new PReLU(fields().with("alpha_constraint", alphaConstraint));
  }

  /** Axes along which one slope is shared, such as <code>[1, 2]</code> for images. */
  public PReLU sharedAxes(int sharedAxes) {
    return new PReLU(fields().with("shared_axes", sharedAxes));
  }

  /** Axes along which one slope is shared, such as <code>[1, 2]</code> for images. */
  public PReLU sharedAxes(int... sharedAxes) {
    return new PReLU(fields().with("shared_axes", sharedAxes));
  }

  /** Penalty on the outputs, added to the losses. */
  public PReLU activityRegularizer(String activityRegularizer) {
    return new PReLU(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public PReLU activityRegularizer(Regularizer activityRegularizer) {
    return new PReLU(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public PReLU trainable(boolean trainable) {
    return new PReLU(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public PReLU dtype(String dtype) {
    return new PReLU(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public PReLU autocast(boolean autocast) {
    return new PReLU(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public PReLU name(String name) {
    return new PReLU(fields().with("name", name));
  }
}
