package org.kerasr;

/** Hears of training; each answer says whether to go on. */
public interface TrainingListener {
  /** Whether training goes on. */
  enum Signal {
    /** Go on. */
    CONTINUE,
    /** Stop after this epoch or batch. */
    STOP
  }

  /** Before the first epoch. */
  default Signal onTrainBegin(TrainingEvent event) {
    return Signal.CONTINUE;
  }

  /** After each epoch. */
  default Signal onEpochEnd(TrainingEvent event) {
    return Signal.CONTINUE;
  }

  /** After each batch, if {@link #wantsBatches} says so. */
  default Signal onBatchEnd(TrainingEvent event) {
    return Signal.CONTINUE;
  }

  /** After the last epoch. */
  default void onTrainEnd(TrainingEvent event) {}

  /** Whether to hear of every batch, which makes small models slower. */
  default boolean wantsBatches() {
    return false;
  }
}
