// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Steps of size η in the direction of the sign of an average of momentum and gradient.
 *
 * <p>$$ w \leftarrow w - \eta\,\mathrm{sign}(\beta_1 m + (1 - \beta_1) g), \qquad m \leftarrow \beta_2 m + (1 -
 * \beta_2) g $$
 *
 * <p>Source: Chen et al. (2023), arXiv:2302.06675.
 */
public final class Lion extends Optimizer {
  private Lion(Fields fields) {
    super("keras.optimizers", "Lion", fields);
  }

  /** Lion with the defaults of Keras. */
  public static Lion create() {
    return new Lion(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Lion learningRate(double learningRate) {
    return new Lion(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Lion learningRate(Schedule learningRate) {
    return new Lion(fields().with("learning_rate", learningRate));
  }

  /**
   * Share of the momentum in the direction of the step, β₁.
   *
   * <p>By default 0.9.
   */
  public Lion beta1(double beta1) {
    return new Lion(fields().with("beta_1", beta1));
  }

  /**
   * Share of the old momentum that is kept, β₂.
   *
   * <p>By default 0.99.
   */
  public Lion beta2(double beta2) {
    return new Lion(fields().with("beta_2", beta2));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public Lion weightDecay(double weightDecay) {
    return new Lion(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public Lion clipnorm(double clipnorm) {
    return new Lion(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public Lion clipvalue(double clipvalue) {
    return new Lion(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public Lion globalClipnorm(double globalClipnorm) {
    return new Lion(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public Lion useEma(boolean useEma) {
    return new Lion(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public Lion emaMomentum(double emaMomentum) {
    return new Lion(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public Lion emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new Lion(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public Lion lossScaleFactor(double lossScaleFactor) {
    return new Lion(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public Lion gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new Lion(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public Lion name(String name) {
    return new Lion(fields().with("name", name));
  }
}
