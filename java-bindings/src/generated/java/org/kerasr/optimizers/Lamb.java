// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Adam's direction, with a step in proportion to the length of the weight.
 *
 * <p>$$ u = \hat m / (\sqrt{\hat v} + \epsilon), \qquad w \leftarrow w - \eta\,\frac{\lVert w\rVert}{\lVert
 * u\rVert}\,u $$
 *
 * <p>Source: You et al. (2020), algorithm 2, arXiv:1904.00962.
 */
public final class Lamb extends Optimizer {
  private Lamb(Fields fields) {
    super("keras.optimizers", "Lamb", fields);
  }

  /** Lamb with the defaults of Keras. */
  public static Lamb create() {
    return new Lamb(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Lamb learningRate(double learningRate) {
    return new Lamb(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Lamb learningRate(Schedule learningRate) {
    return new Lamb(fields().with("learning_rate", learningRate));
  }

  /**
   * Share of the old average of gradients that is kept, β₁.
   *
   * <p>By default 0.9.
   */
  public Lamb beta1(double beta1) {
    return new Lamb(fields().with("beta_1", beta1));
  }

  /**
   * Share of the old average of squares that is kept, β₂.
   *
   * <p>By default 0.999.
   */
  public Lamb beta2(double beta2) {
    return new Lamb(fields().with("beta_2", beta2));
  }

  /**
   * Added to the root of the average square, ε.
   *
   * <p>By default 1e-07.
   */
  public Lamb epsilon(double epsilon) {
    return new Lamb(fields().with("epsilon", epsilon));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public Lamb weightDecay(double weightDecay) {
    return new Lamb(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public Lamb clipnorm(double clipnorm) {
    return new Lamb(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public Lamb clipvalue(double clipvalue) {
    return new Lamb(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public Lamb globalClipnorm(double globalClipnorm) {
    return new Lamb(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public Lamb useEma(boolean useEma) {
    return new Lamb(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public Lamb emaMomentum(double emaMomentum) {
    return new Lamb(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public Lamb emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new Lamb(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public Lamb lossScaleFactor(double lossScaleFactor) {
    return new Lamb(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public Lamb gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new Lamb(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public Lamb name(String name) {
    return new Lamb(fields().with("name", name));
  }
}
