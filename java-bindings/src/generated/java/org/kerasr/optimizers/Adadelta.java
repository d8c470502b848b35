// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Steps scaled by the ratio of the typical step so far to the typical gradient.
 *
 * <p>$$ a \leftarrow \rho a + (1 - \rho) g^2, \quad s = -g\sqrt{d + \epsilon}/\sqrt{a + \epsilon}, \quad d
 * \leftarrow \rho d + (1 - \rho) s^2, \quad w \leftarrow w + \eta s $$
 *
 * <p>Source: Zeiler (2012), arXiv:1212.5701.
 */
public final class Adadelta extends Optimizer {
  private Adadelta(Fields fields) {
    super("keras.optimizers", "Adadelta", fields);
  }

  /** Adadelta with the defaults of Keras. */
  public static Adadelta create() {
    return new Adadelta(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adadelta learningRate(double learningRate) {
    return new Adadelta(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adadelta learningRate(Schedule learningRate) {
    return new Adadelta(fields().with("learning_rate", learningRate));
  }

  /**
   * Share of the old averages that is kept, ρ.
   *
   * <p>By default 0.95.
   */
  public Adadelta rho(double rho) {
    return new Adadelta(fields().with("rho", rho));
  }

  /**
   * Added to both averages, ε.
   *
   * <p>By default 1e-07.
   */
  public Adadelta epsilon(double epsilon) {
    return new Adadelta(fields().with("epsilon", epsilon));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public Adadelta weightDecay(double weightDecay) {
    return new Adadelta(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public Adadelta clipnorm(double clipnorm) {
    return new Adadelta(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public Adadelta clipvalue(double clipvalue) {
    return new Adadelta(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public Adadelta globalClipnorm(double globalClipnorm) {
    return new Adadelta(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public Adadelta useEma(boolean useEma) {
    return new Adadelta(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public Adadelta emaMomentum(double emaMomentum) {
    return new Adadelta(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public Adadelta emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new Adadelta(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public Adadelta lossScaleFactor(double lossScaleFactor) {
    return new Adadelta(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public Adadelta gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new Adadelta(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public Adadelta name(String name) {
    return new Adadelta(fields().with("name", name));
  }
}
