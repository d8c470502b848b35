// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Adam with the (decaying) largest absolute gradient in place of the root of the average square.
 *
 * <p>$$ m \leftarrow m + (1 - \beta_1)(g - m), \quad u \leftarrow \max(\beta_2 u, |g|), \quad w \leftarrow w -
 * \frac{\eta}{1 - \beta_1^t}\,\frac{m}{u + \epsilon} $$
 *
 * <p>Source: Kingma and Ba (2015), section 7.1, arXiv:1412.6980.
 */
public final class Adamax extends Optimizer {
  private Adamax(Fields fields) {
    super("keras.optimizers", "Adamax", fields);
  }

  /** Adamax with the defaults of Keras. */
  public static Adamax create() {
    return new Adamax(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adamax learningRate(double learningRate) {
    return new Adamax(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adamax learningRate(Schedule learningRate) {
    return new Adamax(fields().with("learning_rate", learningRate));
  }

  /**
   * Share of the old average of gradients that is kept, β₁.
   *
   * <p>By default 0.9.
   */
  public Adamax beta1(double beta1) {
    return new Adamax(fields().with("beta_1", beta1));
  }

  /**
   * Share of the old largest gradient that is kept, β₂.
   *
   * <p>By default 0.999.
   */
  public Adamax beta2(double beta2) {
    return new Adamax(fields().with("beta_2", beta2));
  }

  /**
   * Added to the largest gradient, ε.
   *
   * <p>By default 1e-07.
   */
  public Adamax epsilon(double epsilon) {
    return new Adamax(fields().with("epsilon", epsilon));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public Adamax weightDecay(double weightDecay) {
    return new Adamax(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public Adamax clipnorm(double clipnorm) {
    return new Adamax(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public Adamax clipvalue(double clipvalue) {
    return new Adamax(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public Adamax globalClipnorm(double globalClipnorm) {
    return new Adamax(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public Adamax useEma(boolean useEma) {
    return new Adamax(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public Adamax emaMomentum(double emaMomentum) {
    return new Adamax(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public Adamax emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new Adamax(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public Adamax lossScaleFactor(double lossScaleFactor) {
    return new Adamax(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public Adamax gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new Adamax(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public Adamax name(String name) {
    return new Adamax(fields().with("name", name));
  }
}
