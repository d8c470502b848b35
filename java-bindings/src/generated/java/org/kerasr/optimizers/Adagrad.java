// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Steps divided by the root of the sum of all squared gradients so far.
 *
 * <p>$$ n \leftarrow n + g^2, \qquad w \leftarrow w - \eta\, g / \sqrt{n + \epsilon} $$
 *
 * <p>Source: Duchi, Hazan and Singer (2011).
 */
public final class Adagrad extends Optimizer {
  private Adagrad(Fields fields) {
    super("keras.optimizers", "Adagrad", fields);
  }

  /** Adagrad with the defaults of Keras. */
  public static Adagrad create() {
    return new Adagrad(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adagrad learningRate(double learningRate) {
    return new Adagrad(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adagrad learningRate(Schedule learningRate) {
    return new Adagrad(fields().with("learning_rate", learningRate));
  }

  /**
   * Start value of the sums, n.
   *
   * <p>By default 0.1.
   */
  public Adagrad initialAccumulatorValue(double initialAccumulatorValue) {
    return new Adagrad(fields().with("initial_accumulator_value", initialAccumulatorValue));
  }

  /**
   * Added to the sum, ε.
   *
   * <p>By default 1e-07.
   */
  public Adagrad epsilon(double epsilon) {
    return new Adagrad(fields().with("epsilon", epsilon));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public Adagrad weightDecay(double weightDecay) {
    return new Adagrad(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public Adagrad clipnorm(double clipnorm) {
    return new Adagrad(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public Adagrad clipvalue(double clipvalue) {
    return new Adagrad(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public Adagrad globalClipnorm(double globalClipnorm) {
    return new Adagrad(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public Adagrad useEma(boolean useEma) {
    return new Adagrad(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public Adagrad emaMomentum(double emaMomentum) {
    return new Adagrad(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public Adagrad emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new Adagrad(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public Adagrad lossScaleFactor(double lossScaleFactor) {
    return new Adagrad(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public Adagrad gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new Adagrad(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public Adagrad name(String name) {
    return new Adagrad(fields().with("name", name));
  }
}
