// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Adam with weight decay that does not pass through the moving averages: w ← w − η · weight_decay · w before
 * each step.
 *
 * <p>Source: Loshchilov and Hutter (2019), arXiv:1711.05101.
 */
public final class AdamW extends Optimizer {
  private AdamW(Fields fields) {
    super("keras.optimizers", "AdamW", fields);
  }

  /** AdamW with the defaults of Keras. */
  public static AdamW create() {
    return new AdamW(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public AdamW learningRate(double learningRate) {
    return new AdamW(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public AdamW learningRate(Schedule learningRate) {
    return new AdamW(fields().with("learning_rate", learningRate));
  }

  /**
   * Share (times the learning rate) by which weights are drawn towards 0 at each step.
   *
   * <p>By default 0.004.
   */
  public AdamW weightDecay(double weightDecay) {
    return new AdamW(fields().with("weight_decay", weightDecay));
  }

  /** No <code>weight_decay</code>, where the default is another. */
  public AdamW noWeightDecay() {
    return new AdamW(fields().with("weight_decay", Fields.NULL));
  }

  /**
   * Share of the old average of gradients that is kept, β₁.
   *
   * <p>By default 0.9.
   */
  public AdamW beta1(double beta1) {
    return new AdamW(fields().with("beta_1", beta1));
  }

  /**
   * Share of the old average of squares that is kept, β₂.
   *
   * <p>By default 0.999.
   */
  public AdamW beta2(double beta2) {
    return new AdamW(fields().with("beta_2", beta2));
  }

  /**
   * Added to the root of the average square, ε.
   *
   * <p>By default 1e-07.
   */
  public AdamW epsilon(double epsilon) {
    return new AdamW(fields().with("epsilon", epsilon));
  }

  /**
   * Whether the largest average square so far takes the place of the current one.
   *
   * <p>By default false.
   */
  public AdamW amsgrad(boolean amsgrad) {
    return new AdamW(fields().with("amsgrad", amsgrad));
  }

  /** Largest length of each weight's gradient. */
  public AdamW clipnorm(double clipnorm) {
    return new AdamW(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public AdamW clipvalue(double clipvalue) {
    return new AdamW(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public AdamW globalClipnorm(double globalClipnorm) {
    return new AdamW(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public AdamW useEma(boolean useEma) {
    return new AdamW(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public AdamW emaMomentum(double emaMomentum) {
    return new AdamW(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public AdamW emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new AdamW(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public AdamW lossScaleFactor(double lossScaleFactor) {
    return new AdamW(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public AdamW gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new AdamW(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public AdamW name(String name) {
    return new AdamW(fields().with("name", name));
  }
}
