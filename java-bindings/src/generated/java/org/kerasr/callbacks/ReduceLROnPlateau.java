// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.callbacks;

import org.kerasr.Callback;
import org.kerasr.Fields;

/** Multiply the learning rate by a factor when a metric has not got better for some epochs. */
public final class ReduceLROnPlateau extends Callback {
  private ReduceLROnPlateau(Fields fields) {
    super("keras.callbacks", "ReduceLROnPlateau", fields);
  }

  /** ReduceLROnPlateau with the defaults of Keras. */
  public static ReduceLROnPlateau create() {
    return new ReduceLROnPlateau(Fields.NONE);
  }

  /**
   * Name of the metric in the logs of an epoch.
   *
   * <p>By default "val_loss".
   */
  public ReduceLROnPlateau monitor(String monitor) {
    return new ReduceLROnPlateau(fields().with("monitor", monitor));
  }

  /**
   * What the learning rate is multiplied by. Less than 1.
   *
   * <p>By default 0.1.
   */
  public ReduceLROnPlateau factor(double factor) {
    return new ReduceLROnPlateau(fields().with("factor", factor));
  }

  /**
   * After how many epochs without getting better that happens.
   *
   * <p>By default 10.
   */
  public ReduceLROnPlateau patience(int patience) {
    return new ReduceLROnPlateau(fields().with("patience", patience));
  }

  /**
   * 1 to say so each time.
   *
   * <p>By default 0.
   */
  public ReduceLROnPlateau verbose(int verbose) {
    return new ReduceLROnPlateau(fields().with("verbose", verbose));
  }

  /**
   * <code>min</code> if lower is better, <code>max</code> if higher is; <code>auto</code> asks the metric of that
   * name.
   *
   * <p>One of <code>auto</code>, <code>min</code>, <code>max</code>.
   *
   * <p>By default "auto".
   */
  public ReduceLROnPlateau mode(String mode) {
    return new ReduceLROnPlateau(fields().with("mode", mode));
  }

  /**
   * By how much the metric must get better for that to count.
   *
   * <p>By default 0.0001.
   */
  public ReduceLROnPlateau minDelta(double minDelta) {
    return new ReduceLROnPlateau(fields().with("min_delta", minDelta));
  }

  /**
   * How many epochs after a reduction do not count.
   *
   * <p>By default 0.
   */
  public ReduceLROnPlateau cooldown(int cooldown) {
    return new ReduceLROnPlateau(fields().with("cooldown", cooldown));
  }

  /**
   * Least learning rate.
   *
   * <p>By default 0.0.
   */
  public ReduceLROnPlateau minLr(double minLr) {
    return new ReduceLROnPlateau(fields().with("min_lr", minLr));
  }
}
