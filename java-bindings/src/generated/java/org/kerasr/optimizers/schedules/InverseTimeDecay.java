// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers.schedules;

import org.kerasr.Fields;
import org.kerasr.Schedule;

/** initial / (1 + rate · step / decay_steps). */
public final class InverseTimeDecay extends Schedule {
  private InverseTimeDecay(Fields fields) {
    super("keras.optimizers.schedules", "InverseTimeDecay", fields);
  }

  /**
   * InverseTimeDecay with the required arguments.
   *
   * @param initialLearningRate The learning rate at step 0.
   * @param decaySteps The unit in which steps are counted.
   * @param decayRate How fast it falls.
   */
  public static InverseTimeDecay of(double initialLearningRate, double decaySteps, double decayRate) {
    return new InverseTimeDecay(Fields.NONE.with("initial_learning_rate", initialLearningRate).with("decay_steps", decaySteps).with("decay_rate", decayRate));
  }

  /** The learning rate at step 0. */
  public static NeedsDecaySteps initialLearningRate(double initialLearningRate) {
    return new NeedsDecaySteps(Fields.NONE.with("initial_learning_rate", initialLearningRate));
  }

  /** InverseTimeDecay whose <code>decay_steps</code> is still to be given. */
  public static final class NeedsDecaySteps {
    private final Fields fields;

    private NeedsDecaySteps(Fields fields) {
      this.fields = fields;
    }

    /** The unit in which steps are counted. */
    public NeedsDecayRate decaySteps(double decaySteps) {
      return new NeedsDecayRate(fields.with("decay_steps", decaySteps));
    }
  }

  /** InverseTimeDecay whose <code>decay_rate</code> is still to be given. */
  public static final class NeedsDecayRate {
    private final Fields fields;

    private NeedsDecayRate(Fields fields) {
      this.fields = fields;
    }

    /** How fast it falls. */
    public InverseTimeDecay decayRate(double decayRate) {
      return new InverseTimeDecay(fields.with("decay_rate", decayRate));
    }
  }

  /**
   * Whether it stays constant within each <code>decay_steps</code>.
   *
   * <p>By default false.
   */
  public InverseTimeDecay staircase(boolean staircase) {
    return new InverseTimeDecay(fields().with("staircase", staircase));
  }

  /**
   * Its name.
   *
   * <p>By default "InverseTimeDecay".
   */
  public InverseTimeDecay name(String name) {
    return new InverseTimeDecay(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public InverseTimeDecay noName() {
    return new InverseTimeDecay(fields().with("name", Fields.NULL));
  }
}
