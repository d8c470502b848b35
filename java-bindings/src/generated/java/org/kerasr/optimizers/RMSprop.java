// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Steps divided by the root of a moving average of the squared gradient.
 *
 * <p>$$ v \leftarrow \rho v + (1 - \rho) g^2, \qquad w \leftarrow w - \eta\, g / \sqrt{v + \epsilon} $$
 *
 * <p>If centered, v is diminished by the square of the moving average of g; with momentum μ the steps are
 * gathered, m ← μ m + step, and w ← w − m.
 *
 * <p>Source: Hinton, Neural Networks for Machine Learning (2012), lecture 6e.
 */
public final class RMSprop extends Optimizer {
  private RMSprop(Fields fields) {
    super("keras.optimizers", "RMSprop", fields);
  }

  /** RMSprop with the defaults of Keras. */
  public static RMSprop create() {
    return new RMSprop(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public RMSprop learningRate(double learningRate) {
    return new RMSprop(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public RMSprop learningRate(Schedule learningRate) {
    return new RMSprop(fields().with("learning_rate", learningRate));
  }

  /**
   * Share of the old averages that is kept, ρ.
   *
   * <p>By default 0.9.
   */
  public RMSprop rho(double rho) {
    return new RMSprop(fields().with("rho", rho));
  }

  /**
   * μ, from 0 to 1; no momentum is kept if 0.
   *
   * <p>By default 0.0.
   */
  public RMSprop momentum(double momentum) {
    return new RMSprop(fields().with("momentum", momentum));
  }

  /**
   * Added to the average square, ε.
   *
   * <p>By default 1e-07.
   */
  public RMSprop epsilon(double epsilon) {
    return new RMSprop(fields().with("epsilon", epsilon));
  }

  /**
   * Whether the variance of the gradient takes the place of its mean square.
   *
   * <p>By default false.
   */
  public RMSprop centered(boolean centered) {
    return new RMSprop(fields().with("centered", centered));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public RMSprop weightDecay(double weightDecay) {
    return new RMSprop(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public RMSprop clipnorm(double clipnorm) {
    return new RMSprop(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public RMSprop clipvalue(double clipvalue) {
    return new RMSprop(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public RMSprop globalClipnorm(double globalClipnorm) {
    return new RMSprop(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public RMSprop useEma(boolean useEma) {
    return new RMSprop(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public RMSprop emaMomentum(double emaMomentum) {
    return new RMSprop(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public RMSprop emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new RMSprop(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public RMSprop lossScaleFactor(double lossScaleFactor) {
    return new RMSprop(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public RMSprop gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new RMSprop(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public RMSprop name(String name) {
    return new RMSprop(fields().with("name", name));
  }
}
