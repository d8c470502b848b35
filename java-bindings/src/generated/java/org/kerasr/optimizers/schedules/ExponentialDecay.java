// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers.schedules;

import org.kerasr.Fields;
import org.kerasr.Schedule;

/** initial · rate^(step / decay_steps). */
public final class ExponentialDecay extends Schedule {
  private ExponentialDecay(Fields fields) {
    super("keras.optimizers.schedules", "ExponentialDecay", fields);
  }

  /**
   * ExponentialDecay with the required arguments.
   *
   * @param initialLearningRate The learning rate at step 0.
   * @param decaySteps Number of steps in which it is multiplied by <code>decay_rate</code>.
   * @param decayRate The factor.
   */
  public static ExponentialDecay of(double initialLearningRate, double decaySteps, double decayRate) {
    return new ExponentialDecay(Fields.NONE.with("initial_learning_rate", initialLearningRate).with("decay_steps", decaySteps).with("decay_rate", decayRate));
  }

  /** The learning rate at step 0. */
  public static NeedsDecaySteps initialLearningRate(double initialLearningRate) {
    return new NeedsDecaySteps(Fields.NONE.with("initial_learning_rate", initialLearningRate));
  }

  /** ExponentialDecay whose <code>decay_steps</code> is still to be given. */
  public static final class NeedsDecaySteps {
    private final Fields fields;

    private NeedsDecaySteps(Fields fields) {
      this.fields = fields;
    }

    /** Number of steps in which it is multiplied by <code>decay_rate</code>. */
    public NeedsDecayRate decaySteps(double decaySteps) {
      return new NeedsDecayRate(fields.with("decay_steps", decaySteps));
    }
  }

  /** ExponentialDecay whose <code>decay_rate</code> is still to be given. */
  public static final class NeedsDecayRate {
    private final Fields fields;

    private NeedsDecayRate(Fields fields) {
      this.fields = fields;
    }

    /** The factor. */
    public ExponentialDecay decayRate(double decayRate) {
      return new ExponentialDecay(fields.with("decay_rate", decayRate));
    }
  }

  /**
   * Whether it stays constant within each <code>decay_steps</code>.
   *
   * <p>By default false.
   */
  public ExponentialDecay staircase(boolean staircase) {
    return new ExponentialDecay(fields().with("staircase", staircase));
  }

  /**
   * Its name.
   *
   * <p>By default "ExponentialDecay".
   */
  public ExponentialDecay name(String name) {
    return new ExponentialDecay(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public ExponentialDecay noName() {
    return new ExponentialDecay(fields().with("name", Fields.NULL));
  }
}
