// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import java.util.Map;
import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Bring every channel to mean 0 and variance 1, then shift and scale.
 *
 * <p>$$ y = \gamma\,(x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta $$ In training $\mu$ and $\sigma^2$ are those
 * of the batch, and moving averages of them are kept; outside training, and while the layer is frozen, the
 * moving averages are used.
 *
 * <p>Call arguments: <code>training</code>; <code>mask</code>, an array of booleans, without the channel axis,
 * that says which entries count.
 *
 * <p>Input shape: any; the size of the channel axis must be known.
 *
 * <p>Output shape: the same.
 *
 * <p>Raises: <code>ShapeError</code> at build if the channel axis is free or absent.
 *
 * <p>Source: Ioffe and Szegedy (2015), arXiv:1502.03167; renormalisation: Ioffe (2017), arXiv:1702.03275.
 * Variances are biased.
 */
public final class BatchNormalization extends Layer {
  private BatchNormalization(Fields fields) {
    super("keras.layers", "BatchNormalization", fields);
  }

  /** BatchNormalization with the defaults of Keras. */
  public static BatchNormalization create() {
    return new BatchNormalization(Fields.NONE);
  }

  /**
   * The channel axis.
   *
   * <p>By default -1.
   */
  public BatchNormalization axis(int axis) {
    return new BatchNormalization(fields().with("axis", axis));
  }

  /**
   * Share of the old moving average that an update keeps.
   *
   * <p>By default 0.99.
   */
  public BatchNormalization momentum(double momentum) {
    return new BatchNormalization(fields().with("momentum", momentum));
  }

  /**
   * Added to the variance.
   *
   * <p>By default 0.001.
   */
  public BatchNormalization epsilon(double epsilon) {
    return new BatchNormalization(fields().with("epsilon", epsilon));
  }

  /**
   * Whether $\beta$ is added.
   *
   * <p>By default true.
   */
  public BatchNormalization center(boolean center) {
    return new BatchNormalization(fields().with("center", center));
  }

  /**
   * Whether $\gamma$ multiplies.
   *
   * <p>By default true.
   */
  public BatchNormalization scale(boolean scale) {
    return new BatchNormalization(fields().with("scale", scale));
  }

  /**
   * Start value of the shift $\beta$, shape <code>[channels]</code>.
   *
   * <p>By default "zeros".
   */
  public BatchNormalization betaInitializer(String betaInitializer) {
    return new BatchNormalization(fields().with("beta_initializer", betaInitializer));
  }

  /**
   * Start value of the shift $\beta$, shape <code>[channels]</code>.
   *
   * <p>By default "zeros".
   */
  public BatchNormalization betaInitializer(Initializer betaInitializer) {
    return new BatchNormalization(fields().with("beta_initializer", betaInitializer));
  }

  /**
   * Start value of the scale $\gamma$, shape <code>[channels]</code>.
   *
   * <p>By default "ones".
   */
  public BatchNormalization gammaInitializer(String gammaInitializer) {
    return new BatchNormalization(fields().with("gamma_initializer", gammaInitializer));
  }

  /**
   * Start value of the scale $\gamma$, shape <code>[channels]</code>.
   *
   * <p>By default "ones".
   */
  public BatchNormalization gammaInitializer(Initializer gammaInitializer) {
    return new BatchNormalization(fields().with("gamma_initializer", gammaInitializer));
  }

  /**
   * Start value of the moving mean.
   *
   * <p>By default "zeros".
   */
  public BatchNormalization movingMeanInitializer(String movingMeanInitializer) {
    return new BatchNormalization(fields().with("moving_mean_initializer", movingMeanInitializer));
  }

  /**
   * Start value of the moving mean.
   *
   * <p>By default "zeros".
   */
  public BatchNormalization movingMeanInitializer(Initializer movingMeanInitializer) {
    return new BatchNormalization(fields().with("moving_mean_initializer", movingMeanInitializer));
  }

  /**
   * Start value of the moving variance.
   *
   * <p>By default "ones".
   */
  public BatchNormalization movingVarianceInitializer(String movingVarianceInitializer) {
    return new BatchNormalization(fields().with("moving_variance_initializer", movingVarianceInitializer));
  }

  /**
   * Start value of the moving variance.
   *
   * <p>By default "ones".
   */
  public BatchNormalization movingVarianceInitializer(Initializer movingVarianceInitializer) {
    return new BatchNormalization(fields().with("moving_variance_initializer", movingVarianceInitializer));
  }

  /** Penalty on $\beta$. */
  public BatchNormalization betaRegularizer(String betaRegularizer) {
    return new BatchNormalization(fields().with("beta_regularizer", betaRegularizer));
  }

  /** Penalty on $\beta$. */
  public BatchNormalization betaRegularizer(Regularizer betaRegularizer) {
    return new BatchNormalization(fields().with("beta_regularizer", betaRegularizer));
  }

  /** Penalty on $\gamma$. */
  public BatchNormalization gammaRegularizer(String gammaRegularizer) {
    return new BatchNormalization(fields().with("gamma_regularizer", gammaRegularizer));
  }

  /** Penalty on $\gamma$. */
  public BatchNormalization gammaRegularizer(Regularizer gammaRegularizer) {
    return new BatchNormalization(fields().with("gamma_regularizer", gammaRegularizer));
  }

  /** Applied to $\beta$ after each update. */
  public BatchNormalization betaConstraint(String betaConstraint) {
    return new BatchNormalization(fields().with("beta_constraint", betaConstraint));
  }

  /** Applied to $\beta$ after each update. */
  public BatchNormalization betaConstraint(Constraint betaConstraint) {
    return new BatchNormalization(fields().with("beta_constraint", betaConstraint));
  }

  /** Applied to $\gamma$ after each update. */
  public BatchNormalization gammaConstraint(String gammaConstraint) {
    return new BatchNormalization(fields().with("gamma_constraint", gammaConstraint));
  }

  /** Applied to $\gamma$ after each update. */
  public BatchNormalization gammaConstraint(Constraint gammaConstraint) {
    return new BatchNormalization(fields().with("gamma_constraint", gammaConstraint));
  }

  /**
   * Whether batches are corrected towards moving averages (batch renormalisation).
   *
   * <p>By default false.
   */
  public BatchNormalization renorm(boolean renorm) {
    return new BatchNormalization(fields().with("renorm", renorm));
  }

  /**
   * Bounds <code>rmax</code> and <code>rmin</code> of the correcting factor and <code>dmax</code> of the
   * correcting shift; each may be absent.
   */
  public BatchNormalization renormClipping(Map<String, ?> renormClipping) {
    return new BatchNormalization(fields().with("renorm_clipping", renormClipping));
  }

  /**
   * Share of the old averages that an update of renormalisation keeps.
   *
   * <p>By default 0.99.
   */
  public BatchNormalization renormMomentum(double renormMomentum) {
    return new BatchNormalization(fields().with("renorm_momentum", renormMomentum));
  }

  /**
   * Whether the moments are those of all devices together. Arrays that are sharded over devices count as one batch
   * in any case.
   *
   * <p>By default false.
   */
  public BatchNormalization synchronized_(boolean synchronized_) {
    return new BatchNormalization(fields().with("synchronized", synchronized_));
  }

  /** Penalty on the outputs, added to the losses. */
  public BatchNormalization activityRegularizer(String activityRegularizer) {
    return new BatchNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public BatchNormalization activityRegularizer(Regularizer activityRegularizer) {
    return new BatchNormalization(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public BatchNormalization trainable(boolean trainable) {
    return new BatchNormalization(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public BatchNormalization dtype(String dtype) {
    return new BatchNormalization(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public BatchNormalization autocast(boolean autocast) {
    return new BatchNormalization(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public BatchNormalization name(String name) {
    return new BatchNormalization(fields().with("name", name));
  }
}
