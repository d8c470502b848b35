// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers;

import org.kerasr.Fields;
import org.kerasr.Optimizer;

/**
 * A gradient transformation (<code>init</code> and <code>update</code>, as optax makes them) as an optimizer.
 *
 * <p><code>compile(optimizer=optax.adam(1e-3))</code> makes one. The transformation sees gradients and weights
 * as a dictionary by path (<code>{"dense/kernel": …}</code>), or as a list in the order of
 * <code>trainable_variables</code> if its masks or labels are lists. Its state is kept in
 * <code>variables</code>, behind the step counter, and goes to files like that of every optimizer; the
 * transformation itself does not, as it is code: <code>load_model(path, custom_objects={name:
 * transformation})</code> gives it back.
 *
 * <p>Raises: <code>MissingAttributeError</code> when the learning rate of a transformation without one that can
 * be set is asked for.
 */
public final class GradientTransformation extends Optimizer {
  private GradientTransformation(Fields fields) {
    super("keras.optimizers", "GradientTransformation", fields);
  }

  /**
   * GradientTransformation with the required arguments.
   *
   * @param transformation An object with functions <code>init(params)</code> and <code>update(grads, state, params)</code>.
   */
  public static GradientTransformation of(Object transformation) {
    return new GradientTransformation(Fields.NONE.with("transformation", transformation));
  }

  /** An object with functions <code>init(params)</code> and <code>update(grads, state, params)</code>. */
  public static GradientTransformation transformation(Object transformation) {
    return new GradientTransformation(Fields.NONE.with("transformation", transformation));
  }

  /** Largest length of each weight's gradient. */
  public GradientTransformation clipnorm(double clipnorm) {
    return new GradientTransformation(fields().with("clipnorm", clipnorm));
  }

  /** Largest absolute value of a gradient's element. */
  public GradientTransformation clipvalue(double clipvalue) {
    return new GradientTransformation(fields().with("clipvalue", clipvalue));
  }

  /** Largest length of all gradients together. */
  public GradientTransformation globalClipnorm(double globalClipnorm) {
    return new GradientTransformation(fields().with("global_clipnorm", globalClipnorm));
  }

  /**
   * Whether a moving average of the weights is kept; training ends with it in their place.
   *
   * <p>By default false.
   */
  public GradientTransformation useEma(boolean useEma) {
    return new GradientTransformation(fields().with("use_ema", useEma));
  }

  /**
   * Share of the old average that is kept at each step, from 0 to 1.
   *
   * <p>By default 0.99.
   */
  public GradientTransformation emaMomentum(double emaMomentum) {
    return new GradientTransformation(fields().with("ema_momentum", emaMomentum));
  }

  /** After how many steps the average replaces the weights; only at the end if None. */
  public GradientTransformation emaOverwriteFrequency(int emaOverwriteFrequency) {
    return new GradientTransformation(fields().with("ema_overwrite_frequency", emaOverwriteFrequency));
  }

  /** The loss is multiplied by it before gradients are taken, and these divided by it. */
  public GradientTransformation lossScaleFactor(double lossScaleFactor) {
    return new GradientTransformation(fields().with("loss_scale_factor", lossScaleFactor));
  }

  /** Over how many steps gradients are averaged before one update; at least 2. */
  public GradientTransformation gradientAccumulationSteps(int gradientAccumulationSteps) {
    return new GradientTransformation(fields().with("gradient_accumulation_steps", gradientAccumulationSteps));
  }

  /** Its name; <code>"gradient_transformation"</code> if None. */
  public GradientTransformation name(String name) {
    return new GradientTransformation(fields().with("name", name));
  }
}
