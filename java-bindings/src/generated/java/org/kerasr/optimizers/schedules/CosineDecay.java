// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers.schedules;

import org.kerasr.Fields;
import org.kerasr.Schedule;

/**
 * Half a cosine wave down to <code>alpha</code> times its start, after a linear warm-up if one is asked for.
 *
 * <p>$$ \eta\,\bigl((1 - \alpha)\tfrac12(1 + \cos(\pi t / T)) + \alpha\bigr) $$
 *
 * <p>Source: Loshchilov and Hutter (2017), arXiv:1608.03983.
 */
public final class CosineDecay extends Schedule {
  private CosineDecay(Fields fields) {
    super("keras.optimizers.schedules", "CosineDecay", fields);
  }

  /**
   * CosineDecay with the required arguments.
   *
   * @param initialLearningRate The learning rate at step 0.
   * @param decaySteps Number of steps of the decay, T.
   */
  public static CosineDecay of(double initialLearningRate, double decaySteps) {
    return new CosineDecay(Fields.NONE.with("initial_learning_rate", initialLearningRate).with("decay_steps", decaySteps));
  }

  /** The learning rate at step 0. */
  public static NeedsDecaySteps initialLearningRate(double initialLearningRate) {
    return new NeedsDecaySteps(Fields.NONE.with("initial_learning_rate", initialLearningRate));
  }

  /** CosineDecay whose <code>decay_steps</code> is still to be given. */
  public static final class NeedsDecaySteps {
    private final Fields fields;

    private NeedsDecaySteps(Fields fields) {
      this.fields = fields;
    }

    /** Number of steps of the decay, T. */
    public CosineDecay decaySteps(double decaySteps) {
      return new CosineDecay(fields.with("decay_steps", decaySteps));
    }
  }

  /**
   * The last learning rate as a share of the start of the decay.
   *
   * <p>By default 0.0.
   */
  public CosineDecay alpha(double alpha) {
    return new CosineDecay(fields().with("alpha", alpha));
  }

  /**
   * Its name.
   *
   * <p>By default "CosineDecay".
   */
  public CosineDecay name(String name) {
    return new CosineDecay(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public CosineDecay noName() {
    return new CosineDecay(fields().with("name", Fields.NULL));
  }

  /** The learning rate at the end of the warm-up; no warm-up if None. */
  public CosineDecay warmupTarget(double warmupTarget) {
    return new CosineDecay(fields().with("warmup_target", warmupTarget));
  }

  /**
   * Number of steps of the warm-up.
   *
   * <p>By default 0.
   */
  public CosineDecay warmupSteps(int warmupSteps) {
    return new CosineDecay(fields().with("warmup_steps", warmupSteps));
  }
}
