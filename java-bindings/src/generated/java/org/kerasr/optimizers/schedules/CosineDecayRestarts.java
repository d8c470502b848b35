// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.optimizers.schedules;

import org.kerasr.Fields;
import org.kerasr.Schedule;

/**
 * Half a cosine wave again and again, each time <code>t_mul</code> times as long and <code>m_mul</code> times as
 * high.
 *
 * <p>Source: Loshchilov and Hutter (2017), arXiv:1608.03983.
 */
public final class CosineDecayRestarts extends Schedule {
  private CosineDecayRestarts(Fields fields) {
    super("keras.optimizers.schedules", "CosineDecayRestarts", fields);
  }

  /**
   * CosineDecayRestarts with the required arguments.
   *
   * @param initialLearningRate The learning rate at step 0.
   * @param firstDecaySteps Number of steps of the first wave.
   */
  public static CosineDecayRestarts of(double initialLearningRate, double firstDecaySteps) {
    return new CosineDecayRestarts(Fields.NONE.with("initial_learning_rate", initialLearningRate).with("first_decay_steps", firstDecaySteps));
  }

  /** The learning rate at step 0. */
  public static NeedsFirstDecaySteps initialLearningRate(double initialLearningRate) {
    return new NeedsFirstDecaySteps(Fields.NONE.with("initial_learning_rate", initialLearningRate));
  }

  /** CosineDecayRestarts whose <code>first_decay_steps</code> is still to be given. */
  public static final class NeedsFirstDecaySteps {
    private final Fields fields;

    private NeedsFirstDecaySteps(Fields fields) {
      this.fields = fields;
    }

    /** Number of steps of the first wave. */
    public CosineDecayRestarts firstDecaySteps(double firstDecaySteps) {
      return new CosineDecayRestarts(fields.with("first_decay_steps", firstDecaySteps));
    }
  }

  /**
   * Length of a wave as a multiple of the one before.
   *
   * <p>By default 2.0.
   */
  public CosineDecayRestarts tMul(double tMul) {
    return new CosineDecayRestarts(fields().with("t_mul", tMul));
  }

  /**
   * Start of a wave as a multiple of the one before.
   *
   * <p>By default 1.0.
   */
  public CosineDecayRestarts mMul(double mMul) {
    return new CosineDecayRestarts(fields().with("m_mul", mMul));
  }

  /**
   * The lowest learning rate as a share of the start.
   *
   * <p>By default 0.0.
   */
  public CosineDecayRestarts alpha(double alpha) {
    return new CosineDecayRestarts(fields().with("alpha", alpha));
  }

  /**
   * Its name.
   *
   * <p>By default "SGDRDecay".
   */
  public CosineDecayRestarts name(String name) {
    return new CosineDecayRestarts(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public CosineDecayRestarts noName() {
    return new CosineDecayRestarts(fields().with("name", Fields.NULL));
  }
}
