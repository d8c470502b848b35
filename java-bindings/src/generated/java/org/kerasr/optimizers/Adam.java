// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;
import org.kerasr.Schedule;

/**
 * Steps scaled by moving averages of the gradient and of its square, both corrected for their start at 0.
 *
 * <p>$$ m \leftarrow m + (1 - \beta_1)(g - m), \quad v \leftarrow v + (1 - \beta_2)(g^2 - v), \quad w \leftarrow
 * w - \eta\frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t}\,\frac{m}{\sqrt v + \epsilon} $$
 *
 * <p>Source: Kingma and Ba (2015), arXiv:1412.6980, the form just before section 2.1: ε is added to the
 * uncorrected root, as in Keras. AMSGrad: Reddi, Kale and Kumar (2018).
 */
public final class Adam extends Optimizer {
  private Adam(Fields fields) {
    super("keras.optimizers", "Adam", fields);
  }

  /** Adam with the defaults of Keras. */
  public static Adam create() {
    return new Adam(Fields.NONE);
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adam learningRate(double learningRate) {
    return new Adam(fields().with("learning_rate", learningRate));
  }

  /**
   * η: a number, a LearningRateSchedule, or a function without arguments.
   *
   * <p>By default 0.001.
   */
  public Adam learningRate(Schedule learningRate) {
    return new Adam(fields().with("learning_rate", learningRate));
  }

  /**
   * Share of the old average of gradients that is kept, β₁.
   *
   * <p>By default 0.9.
   */
  public Adam beta1(double beta1) {
    return new Adam(fields().with("beta_1", beta1));
  }

  /**
   * Share of the old average of squares that is kept, β₂.
   *
   * <p>By default 0.999.
   */
  public Adam beta2(double beta2) {
    return new Adam(fields().with("beta_2", beta2));
  }

  /**
   * Added to the root of the average square, ε.
   *
   * <p>By default 1e-07.
   */
  public Adam epsilon(double epsilon) {
    return new Adam(fields().with("epsilon", epsilon));
  }

  /**
   * Whether the largest average square so far takes the place of the current one.
   *
   * <p>By default false.
   */
  public Adam amsgrad(boolean amsgrad) {
    return new Adam(fields().with("amsgrad", amsgrad));
  }

  /** Share (times the learning rate) by which weights are drawn towards 0 at each step. */
  public Adam weightDecay(double weightDecay) {
    return new Adam(fields().with("weight_decay", weightDecay));
  }

  /** Largest length of each weight's gradient. */
  public Adam clipnorm(double clipnorm) {
    return new Adam(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public Adam clipvalue(double clipvalue) {
    return new Adam(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public Adam globalClipnorm(double globalClipnorm) {
    return new Adam(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public Adam useEma(boolean useEma) {
    return new Adam(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public Adam emaMomentum(double emaMomentum) {
    return new Adam(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public Adam emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new Adam(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public Adam lossScaleFactor(double lossScaleFactor) {
    return new Adam(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public Adam gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new Adam(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; made from the class name if None. */
  public Adam name(String name) {
    return new Adam(fields().with("name", name));
  }
}
