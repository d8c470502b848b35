// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Rescale each group of channels of every example to mean 0 and variance 1, then shift and scale each channel.
 *
 * <p>$$ y = \gamma\,(x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta $$ with mean and variance over a group's
 * channels and all positions. One group is close to layer normalisation; as many groups as channels are instance
 * normalisation.
 *
 * <p>Input shape: any; the number of channels must be known, and a multiple of <code>groups</code>.
 *
 * <p>Output shape: the same.
 *
 * <p>Source: Wu and He (2018), Group normalization, arXiv:1803.08494.
 */
public final class GroupNormalization extends Layer {
  private GroupNormalization(Fields fields) {
    super("keras.layers", "GroupNormalization", fields);
  }

  /** GroupNormalization with the defaults of Keras. */
  public static GroupNormalization create() {
    return new GroupNormalization(Fields.NONE);
  }

  /**
   * Into how many groups the channels are divided; -1 for one for each channel.
   *
   * <p>By default 32.
   */
  public GroupNormalization groups(int groups) {
    return new GroupNormalization(fields().with("groups", groups));
  }

  /**
   * The axis of the channels.
   *
   * <p>By default -1.
   */
  public GroupNormalization axis(int axis) {
    return new GroupNormalization(fields().with("axis", axis));
  }

  /**
   * Added to the variance, in squared units of the inputs.
   *
   * <p>By default 0.001.
   */
  public GroupNormalization epsilon(double epsilon) {
    return new GroupNormalization(fields().with("epsilon", epsilon));
  }

  /**
   * Whether $\beta$ is added.
   *
   * <p>By default true.
   */
  public GroupNormalization center(boolean center) {
    return new GroupNormalization(fields().with("center", center));
  }

  /**
   * Whether $\gamma$ multiplies.
   *
   * <p>By default true.
   */
  public GroupNormalization scale(boolean scale) {
    return new GroupNormalization(fields().with("scale", scale));
  }

  /**
   * Start value of the shift $\beta$, shape <code>[channels]</code>.
   *
   * <p>By default "zeros".
   */
  public GroupNormalization betaInitializer(String betaInitializer) {
    return new GroupNormalization(fields().with("beta_initializer", betaInitializer));
  }

  /**
   * Start value of the shift $\beta$, shape <code>[channels]</code>.
   *
   * <p>By default "zeros".
   */
  public GroupNormalization betaInitializer(Initializer betaInitializer) {
    return new GroupNormalization(fields().with("beta_initializer", betaInitializer));
  }

  /**
   * Start value of the scale $\gamma$, shape <code>[channels]</code>.
   *
   * <p>By default "ones".
   */
  public GroupNormalization gammaInitializer(String gammaInitializer) {
    return new GroupNormalization(fields().with("gamma_initializer", gammaInitializer));
  }

  /**
   * Start value of the scale $\gamma$, shape <code>[channels]</code>.
   *
   * <p>By default "ones".
   */
  public GroupNormalization gammaInitializer(Initializer gammaInitializer) {
    return new GroupNormalization(fields().with("gamma_initializer", gammaInitializer));
  }

  /** Penalty on $\beta$. */
  public GroupNormalization betaRegularizer(String betaRegularizer) {
    return new GroupNormalization(fields().with("beta_regularizer", betaRegularizer));
  }

  /** Penalty on $\beta$. */
  public GroupNormalization betaRegularizer(Regularizer betaRegularizer) {
    return new GroupNormalization(fields().with("beta_regularizer", betaRegularizer));
  }

  /** Penalty on $\gamma$. */
  public GroupNormalization gammaRegularizer(String gammaRegularizer) {
    return new GroupNormalization(fields().with("gamma_regularizer", gammaRegularizer));
  }

  /** Penalty on $\gamma$. */
  public GroupNormalization gammaRegularizer(Regularizer gammaRegularizer) {
    return new GroupNormalization(fields().with("gamma_regularizer", gammaRegularizer));
  }

  /** Applied to $\beta$ after each update. */
  public GroupNormalization betaConstraint(String betaConstraint) {
    return new GroupNormalization(fields().with("beta_constraint", betaConstraint));
  }

  /** Applied to $\beta$ after each update. */
  public GroupNormalization betaConstraint(Constraint betaConstraint) {
    return new GroupNormalization(fields().with("beta_constraint", betaConstraint));
  }

  /** Applied to $\gamma$ after each update. */
  public GroupNormalization gammaConstraint(String gammaConstraint) {
    return new GroupNormalization(fields().with("gamma_constraint", gammaConstraint));
  }

  /** Applied to $\gamma$ after each update. */
  public GroupNormalization gammaConstraint(Constraint gammaConstraint) {
    return new GroupNormalization(fields().with("gamma_constraint", gammaConstraint));
  }

  /** Penalty on the outputs, added to the losses. */
  public GroupNormalization activityRegularizer(String activityRegularizer) {
    return new GroupNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GroupNormalization activityRegularizer(Regularizer activityRegularizer) {
    return new GroupNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GroupNormalization trainable(boolean trainable) {
    return new GroupNormalization(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GroupNormalization dtype(String dtype) {
    return new GroupNormalization(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GroupNormalization autocast(boolean autocast) {
    return new GroupNormalization(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GroupNormalization name(String name) {
    return new GroupNormalization(fields().with("name", name));
  }
}
