// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Adam with Nesterov's look-ahead and a momentum that grows towards β₁.
 *
 * <p>$$ \mu_t = \beta_1(1 - \tfrac12\, 0.96^t), \quad \hat m = \frac{\mu_{t+1}\, m}{1 - \prod_{i \le t+1}\mu_i}
 * + \frac{(1 - \mu_t)\, g}{1 - \prod_{i \le t}\mu_i}, \quad w \leftarrow w - \eta\, \hat m / (\sqrt{\hat v} +
 * \epsilon) $$
 *
 * <p>Source: Dozat (2015), Incorporating Nesterov Momentum into Adam.
 */
public final class Nadam extends Optimizer {
  private Nadam(Fields fields) {
    super("keras.optimizers", "Nadam", fields);
  }

  /** Nadam with the defaults of Keras. */
  public static Nadam create() {
    return new Nadam(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Nadam learningRate(double learningRate) {
    return new Nadam(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Nadam learningRate(Schedule learningRate) {
    return new Nadam(fields().with("learning_rate", learningRate));
  }

  /**
   * Share of the old average of gradients that is kept at last, β₁.
   *
   * <p>By default 0.9.
   */
  public Nadam beta1(double beta1) {
    return new Nadam(fields().with("beta_1", beta1));
  }

  /**
   * Share of the old average of squares that is kept, β₂.
   *
   * <p>By default 0.999.
   */
  public Nadam beta2(double beta2) {
    return new Nadam(fields().with("beta_2", beta2));
  }

  /**
   * Added to the root of the average square, ε.
   *
   * <p>By default 1e-07.
   */
  public Nadam epsilon(double epsilon) {
    return new Nadam(fields().with("epsilon", epsilon));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public Nadam weightDecay(double weightDecay) {
    return new Nadam(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public Nadam clipnorm(double clipnorm) {
    return new Nadam(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public Nadam clipvalue(double clipvalue) {
    return new Nadam(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public Nadam globalClipnorm(double globalClipnorm) {
    return new Nadam(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public Nadam useEma(boolean useEma) {
    return new Nadam(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public Nadam emaMomentum(double emaMomentum) {
    return new Nadam(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public Nadam emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new Nadam(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public Nadam lossScaleFactor(double lossScaleFactor) {
    return new Nadam(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public Nadam gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new Nadam(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public Nadam name(String name) {
    return new Nadam(fields().with("name", name));
  }
}
