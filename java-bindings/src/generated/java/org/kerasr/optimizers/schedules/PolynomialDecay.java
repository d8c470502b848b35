// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers.schedules;

import org.kerasr.Fields;
import org.kerasr.Schedule;

/** (initial − end) · (1 − step / decay_steps)^power + end. */
public final class PolynomialDecay extends Schedule {
  private PolynomialDecay(Fields fields) {
    super("keras.optimizers.schedules", "PolynomialDecay", fields);
  }

  /**
   * PolynomialDecay with the required arguments.
   *
   * @param initialLearningRate The learning rate at step 0.
   * @param decaySteps Number of steps until <code>end_learning_rate</code>.
   */
  public static PolynomialDecay of(double initialLearningRate, double decaySteps) {
    return new PolynomialDecay(Fields.NONE.with("initial_learning_rate", initialLearningRate).with("decay_steps", decaySteps));
  }

  /** The learning rate at step 0. */
  public static NeedsDecaySteps initialLearningRate(double initialLearningRate) {
    return new NeedsDecaySteps(Fields.NONE.with("initial_learning_rate", initialLearningRate));
  }

  /** PolynomialDecay whose <code>decay_steps</code> is still to be given. */
  public static final class NeedsDecaySteps {
    private final Fields fields;

    private NeedsDecaySteps(Fields fields) {
      this.fields = fields;
    }

    /** Number of steps until <code>end_learning_rate</code>. */
    public PolynomialDecay decaySteps(double decaySteps) {
      return new PolynomialDecay(fields.with("decay_steps", decaySteps));
    }
  }

  /**
   * The last learning rate.
   *
   * <p>By default 0.0001.
   */
  public PolynomialDecay endLearningRate(double endLearningRate) {
    return new PolynomialDecay(fields().with("end_learning_rate", endLearningRate));
  }

  /**
   * The exponent; 1 gives a straight line.
   *
   * <p>By default 1.0.
   */
  public PolynomialDecay power(double power) {
    return new PolynomialDecay(fields().with("power", power));
  }

  /**
   * Whether it starts again, stretched to the next multiple of <code>decay_steps</code>.
   *
   * <p>By default false.
   */
  public PolynomialDecay cycle(boolean cycle) {
    return new PolynomialDecay(fields().with("cycle", cycle));
  }

  /**
   * Its name.
   *
   * <p>By default "PolynomialDecay".
   */
  public PolynomialDecay name(String name) {
    return new PolynomialDecay(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public PolynomialDecay noName() {
    return new PolynomialDecay(fields().with("name", Fields.NULL));
  }
}
