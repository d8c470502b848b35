// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Steps divided by the root of an average squared gradient that is kept only as row and column means.
 *
 * <p>$$ \hat v = r c^\top / \bar r, \quad u = g / \sqrt{\hat v}, \quad w \leftarrow w - \max(\epsilon_2,
 * \mathrm{rms}(w))\,\eta_t\, \frac{u}{\max(1, \mathrm{rms}(u) / d)} $$
 *
 * <p>with averages that forget by 1 − t^{beta_2_decay} and η_t = min(η, 1/√t) if relative.
 *
 * <p>Source: Shazeer and Stern (2018), algorithms 4 and 5, arXiv:1804.04235.
 */
public final class Adafactor extends Optimizer {
  private Adafactor(Fields fields) {
    super("keras.optimizers", "Adafactor", fields);
  }

  /** Adafactor with the defaults of Keras. */
  public static Adafactor create() {
    return new Adafactor(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adafactor learningRate(double learningRate) {
    return new Adafactor(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adafactor learningRate(Schedule learningRate) {
    return new Adafactor(fields().with("learning_rate", learningRate));
  }

  /**
   * Exponent of the forgetting, below 0.
   *
   * <p>By default -0.8.
   */
  public Adafactor beta2Decay(double beta2Decay) {
    return new Adafactor(fields().with("beta_2_decay", beta2Decay));
  }

  /**
   * Added to squared gradients, ε₁.
   *
   * <p>By default 1e-30.
   */
  public Adafactor epsilon1(double epsilon1) {
    return new Adafactor(fields().with("epsilon_1", epsilon1));
  }

  /**
   * Least size of a weight in the scale of its step, ε₂.
   *
   * <p>By default 0.001.
   */
  public Adafactor epsilon2(double epsilon2) {
    return new Adafactor(fields().with("epsilon_2", epsilon2));
  }

  /**
   * d: steps of larger root mean square are shortened.
   *
   * <p>By default 1.0.
   */
  public Adafactor clipThreshold(double clipThreshold) {
    return new Adafactor(fields().with("clip_threshold", clipThreshold));
  }

  /**
   * Whether a constant learning rate falls with 1/√t.
   *
   * <p>By default true.
   */
  public Adafactor relativeStep(boolean relativeStep) {
    return new Adafactor(fields().with("relative_step", relativeStep));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public Adafactor weightDecay(double weightDecay) {
    return new Adafactor(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public Adafactor clipnorm(double clipnorm) {
    return new Adafactor(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public Adafactor clipvalue(double clipvalue) {
    return new Adafactor(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public Adafactor globalClipnorm(double globalClipnorm) {
    return new Adafactor(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public Adafactor useEma(boolean useEma) {
    return new Adafactor(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public Adafactor emaMomentum(double emaMomentum) {
    return new Adafactor(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public Adafactor emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new Adafactor(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public Adafactor lossScaleFactor(double lossScaleFactor) {
    return new Adafactor(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public Adafactor gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new Adafactor(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public Adafactor name(String name) {
    return new Adafactor(fields().with("name", name));
  }
}
