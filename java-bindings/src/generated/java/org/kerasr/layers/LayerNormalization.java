// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Rescale every example to mean 0 and variance 1 over some axes, then shift and scale.
 *
 * <p>$$ y = \gamma\,(x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta $$
 *
 * <p>Input shape: any; the sizes of the normalised axes must be known.
 *
 * <p>Output shape: the same.
 *
 * <p>Raises: <code>ShapeError</code> at build if a normalised axis is free or absent.
 *
 * <p>Source: Ba, Kiros and Hinton (2016), section 3, arXiv:1607.06450. The variance is the biased one.
 */
public final class LayerNormalization extends Layer {
  private LayerNormalization(Fields fields) {
    super("keras.layers", "LayerNormalization", fields);
  }

  /** LayerNormalization with the defaults of Keras. */
  public static LayerNormalization create() {
    return new LayerNormalization(Fields.NONE);
  }

  /**
   * The axis, or several, over which mean and variance are taken.
   *
   * <p>By default -1.
   */
  public LayerNormalization axis(int axis) {
    return new LayerNormalization(fields().with("axis", axis));
  }

  /**
   * The axis, or several, over which mean and variance are taken.
   *
   * <p>By default -1.
   */
  public LayerNormalization axis(int... axis) {
    return new LayerNormalization(fields().with("axis", axis));
  }

  /**
   * Added to the variance, in squared units of the inputs.
   *
   * <p>By default 0.001.
   */
  public LayerNormalization epsilon(double epsilon) {
    return new LayerNormalization(fields().with("epsilon", epsilon));
  }

  /**
   * Whether $\beta$ is added.
   *
   * <p>By default true.
   */
  public LayerNormalization center(boolean center) {
    return new LayerNormalization(fields().with("center", center));
  }

  /**
   * Whether $\gamma$ multiplies.
   *
   * <p>By default true.
   */
  public LayerNormalization scale(boolean scale) {
    return new LayerNormalization(fields().with("scale", scale));
  }

  /**
   * Start value of the shift $\beta$, of the shape of the normalised axes.
   *
   * <p>By default "zeros".
   */
  public LayerNormalization betaInitializer(String betaInitializer) {
    return new LayerNormalization(fields().with("beta_initializer", betaInitializer));
  }

  /**
   * Start value of the shift $\beta$, of the shape of the normalised axes.
   *
   * <p>By default "zeros".
   */
  public LayerNormalization betaInitializer(Initializer betaInitializer) {
    return new LayerNormalization(fields().with("beta_initializer", betaInitializer));
  }

  /**
   * Start value of the scale $\gamma$, of the shape of the normalised axes.
   *
   * <p>By default "ones".
   */
  public LayerNormalization gammaInitializer(String gammaInitializer) {
    return new LayerNormalization(fields().with("gamma_initializer", gammaInitializer));
  }

  /**
   * Start value of the scale $\gamma$, of the shape of the normalised axes.
   *
   * <p>By default "ones".
   */
  public LayerNormalization gammaInitializer(Initializer gammaInitializer) {
    return new LayerNormalization(fields().with("gamma_initializer", gammaInitializer));
  }

  /** Penalty on $\beta$. */
  public LayerNormalization betaRegularizer(String betaRegularizer) {
    return new LayerNormalization(fields().with("beta_regularizer", betaRegularizer));
  }

  /** Penalty on $\beta$. */
  public LayerNormalization betaRegularizer(Regularizer betaRegularizer) {
    return new LayerNormalization(fields().with("beta_regularizer", betaRegularizer));
  }

  /** Penalty on $\gamma$. */
  public LayerNormalization gammaRegularizer(String gammaRegularizer) {
    return new LayerNormalization(fields().with("gamma_regularizer", gammaRegularizer));
  }

  /** Penalty on $\gamma$. */
  public LayerNormalization gammaRegularizer(Regularizer gammaRegularizer) {
    return new LayerNormalization(fields().with("gamma_regularizer", gammaRegularizer));
  }

  /** Applied to $\beta$ after each update. */
  public LayerNormalization betaConstraint(String betaConstraint) {
    return new LayerNormalization(fields().with("beta_constraint", betaConstraint));
  }

  /** Applied to $\beta$ after each update. */
  public LayerNormalization betaConstraint(Constraint betaConstraint) {
    return new LayerNormalization(fields().with("beta_constraint", betaConstraint));
  }

  /** Applied to $\gamma$ after each update. */
  public LayerNormalization gammaConstraint(String gammaConstraint) {
    return new LayerNormalization(fields().with("gamma_constraint", gammaConstraint));
  }

  /** Applied to $\gamma$ after each update. */
  public LayerNormalization gammaConstraint(Constraint gammaConstraint) {
    return new LayerNormalization(fields().with("gamma_constraint", gammaConstraint));
  }

  /**
   * Only divide by the standard deviation and multiply by $\gamma$, without centring. Kept for old files.
   *
   * <p>By default false.
   */
  public LayerNormalization rmsScaling(boolean rmsScaling) {
    return new LayerNormalization(fields().with("rms_scaling", rmsScaling));
  }

  /** Penalty on the outputs, added to the losses. */
  public LayerNormalization activityRegularizer(String activityRegularizer) {
    return new LayerNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public LayerNormalization activityRegularizer(Regularizer activityRegularizer) {
    return new LayerNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public LayerNormalization trainable(boolean trainable) {
    return new LayerNormalization(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public LayerNormalization dtype(String dtype) {
    return new LayerNormalization(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public LayerNormalization autocast(boolean autocast) {
    return new LayerNormalization(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public LayerNormalization name(String name) {
    return new LayerNormalization(fields().with("name", name));
  }
}
