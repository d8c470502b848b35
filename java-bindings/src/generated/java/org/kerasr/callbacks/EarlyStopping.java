// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.callbacks;

import org.kerasr.Callback;
import org.kerasr.Fields;

/**
 * Stop training when a metric has not got better for some epochs.
 *
 * <p>Attributes: best: Best value so far. best_epoch: Its epoch, counted from 0. stopped_epoch: Epoch that was
 * the last, or 0.
 */
public final class EarlyStopping extends Callback {
  private EarlyStopping(Fields fields) {
    super("keras.callbacks", "EarlyStopping", fields);
  }

  /** EarlyStopping with the defaults of Keras. */
  public static EarlyStopping create() {
    return new EarlyStopping(Fields.NONE);
  }

  /**
   * Name of the metric in the logs of an epoch.
   *
   * <p>By default "val_loss".
   */
  public EarlyStopping monitor(String monitor) {
    return new EarlyStopping(fields().with("monitor", monitor));
  }

  /**
   * By how much it must get better for that to count.
   *
   * <p>By default 0.
   */
  public EarlyStopping minDelta(double minDelta) {
    return new EarlyStopping(fields().with("min_delta", minDelta));
  }

  /**
   * After how many epochs without getting better training stops.
   *
   * <p>By default 0.
   */
  public EarlyStopping patience(int patience) {
    return new EarlyStopping(fields().with("patience", patience));
  }

  /**
   * 1 to say so when it stops.
   *
   * <p>By default 0.
   */
  public EarlyStopping verbose(int verbose) {
    return new EarlyStopping(fields().with("verbose", verbose));
  }

  /**
   * <code>min</code> if lower is better, <code>max</code> if higher is; <code>auto</code> asks the metric of that
   * name.
   *
   * <p>One of <code>auto</code>, <code>min</code>, <code>max</code>.
   *
   * <p>By default "auto".
   */
  public EarlyStopping mode(String mode) {
    return new EarlyStopping(fields().with("mode", mode));
  }

  /** Value that must be passed; epochs that got better without passing it do not reset the patience. */
  public EarlyStopping baseline(double baseline) {
    return new EarlyStopping(fields().with("baseline", baseline));
  }

  /**
   * Whether the weights of the best epoch are put back at the end of training.
   *
   * <p>By default false.
   */
  public EarlyStopping restoreBestWeights(boolean restoreBestWeights) {
    return new EarlyStopping(fields().with("restore_best_weights", restoreBestWeights));
  }

  /**
   * Epochs before this one are not looked at.
   *
   * <p>By default 0.
   */
  public EarlyStopping startFromEpoch(int startFromEpoch) {
    return new EarlyStopping(fields().with("start_from_epoch", startFromEpoch));
  }
}
