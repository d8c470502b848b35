// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Gradient descent: w ← w − η g.
 *
 * <p>With momentum μ:
 *
 * <p>$$ m \leftarrow \mu m - \eta g, \qquad w \leftarrow w + m $$
 *
 * <p>and with Nesterov's look-ahead w ← w + μ m − η g.
 *
 * <p>Source: Sutskever et al. (2013), section 2.
 */
public final class SGD extends Optimizer {
  private SGD(Fields fields) {
    super("keras.optimizers", "SGD", fields);
  }

  /** SGD with the defaults of Keras. */
  public static SGD create() {
    return new SGD(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.01.
   */
  public SGD learningRate(double learningRate) {
    return new SGD(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.01.
   */
  public SGD learningRate(Schedule learningRate) {
    return new SGD(fields().with("learning_rate", learningRate));
  }

  /**
   * μ, from 0 to 1; no momentum is kept if 0.
   *
   * <p>By default 0.0.
   */
  public SGD momentum(double momentum) {
    return new SGD(fields().with("momentum", momentum));
  }

  /**
   * Whether Nesterov's form is taken.
   *
   * <p>By default false.
   */
  public SGD nesterov(boolean nesterov) {
    return new SGD(fields().with("nesterov", nesterov));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public SGD weightDecay(double weightDecay) {
    return new SGD(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public SGD clipnorm(double clipnorm) {
    return new SGD(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public SGD clipvalue(double clipvalue) {
    return new SGD(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public SGD globalClipnorm(double globalClipnorm) {
    return new SGD(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public SGD useEma(boolean useEma) {
    return new SGD(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public SGD emaMomentum(double emaMomentum) {
    return new SGD(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public SGD emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new SGD(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public SGD lossScaleFactor(double lossScaleFactor) {
    return new SGD(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public SGD gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new SGD(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public SGD name(String name) {
    return new SGD(fields().with("name", name));
  }
}
