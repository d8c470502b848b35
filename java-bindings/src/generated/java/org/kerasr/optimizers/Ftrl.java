// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Follow the regularized leader: weights that best fit all gradients so far under L1 and L2 penalties.
 *
 * <p>$$ \sigma = (n_t^{-p} - n_{t-1}^{-p}) / \eta, \quad z \leftarrow z + g - \sigma w, \quad w \leftarrow
 * \frac{\mathrm{clip}(z, -\lambda_1, \lambda_1) - z}{n_t^{-p} / \eta + 2\lambda_2} $$
 *
 * <p>where n is the sum of squared gradients, p the learning rate power, and λ₂ the L2 strength plus β / 2η.
 *
 * <p>Source: McMahan et al. (2013), Ad Click Prediction, algorithm 1.
 */
public final class Ftrl extends Optimizer {
  private Ftrl(Fields fields) {
    super("keras.optimizers", "Ftrl", fields);
  }

  /** Ftrl with the defaults of Keras. */
  public static Ftrl create() {
    return new Ftrl(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Ftrl learningRate(double learningRate) {
    return new Ftrl(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Ftrl learningRate(Schedule learningRate) {
    return new Ftrl(fields().with("learning_rate", learningRate));
  }

  /**
   * p, at most 0; 0 keeps the learning rate constant.
   *
   * <p>By default -0.5.
   */
  public Ftrl learningRatePower(double learningRatePower) {
    return new Ftrl(fields().with("learning_rate_power", learningRatePower));
  }

  /**
   * Start value of n, 0 or more.
   *
   * <p>By default 0.1.
   */
  public Ftrl initialAccumulatorValue(double initialAccumulatorValue) {
    return new Ftrl(fields().with("initial_accumulator_value", initialAccumulatorValue));
  }

  /**
   * λ₁, 0 or more.
   *
   * <p>By default 0.0.
   */
  public Ftrl l1RegularizationStrength(double l1RegularizationStrength) {
    return new Ftrl(fields().with("l1_regularization_strength", l1RegularizationStrength));
  }

  /**
   * The L2 strength, 0 or more.
   *
   * <p>By default 0.0.
   */
  public Ftrl l2RegularizationStrength(double l2RegularizationStrength) {
    return new Ftrl(fields().with("l2_regularization_strength", l2RegularizationStrength));
  }

  /**
   * L2 penalty that is added to the gradient, 0 or more.
   *
   * <p>By default 0.0.
   */
  public Ftrl l2ShrinkageRegularizationStrength(double l2ShrinkageRegularizationStrength) {
    return new Ftrl(fields().with("l2_shrinkage_regularization_strength", l2ShrinkageRegularizationStrength));
  }

  /**
   * β.
   *
   * <p>By default 0.0.
   */
  public Ftrl beta(double beta) {
    return new Ftrl(fields().with("beta", beta));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public Ftrl weightDecay(double weightDecay) {
    return new Ftrl(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public Ftrl clipnorm(double clipnorm) {
    return new Ftrl(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public Ftrl clipvalue(double clipvalue) {
    return new Ftrl(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public Ftrl globalClipnorm(double globalClipnorm) {
    return new Ftrl(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public Ftrl useEma(boolean useEma) {
    return new Ftrl(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public Ftrl emaMomentum(double emaMomentum) {
    return new Ftrl(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public Ftrl emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new Ftrl(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public Ftrl lossScaleFactor(double lossScaleFactor) {
    return new Ftrl(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public Ftrl gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new Ftrl(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public Ftrl name(String name) {
    return new Ftrl(fields().with("name", name));
  }
}
