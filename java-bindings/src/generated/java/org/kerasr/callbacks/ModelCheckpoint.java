// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.callbacks;

import java.nio.file.Path;
import org.kerasr.Callback;
import org.kerasr.Fields;

/**
 * Save the model after epochs, or after a number of batches: always, or when a metric got better.
 *
 * <p>Raises: <code>ArgumentError</code> if the file name does not end as it must, or names a metric that the
 * logs lack.
 */
public final class ModelCheckpoint extends Callback {
  private ModelCheckpoint(Fields fields) {
    super("keras.callbacks", "ModelCheckpoint", fields);
  }

  /**
   * ModelCheckpoint with the required arguments.
   *
   * @param filepath Where to save. May hold <code>{epoch}</code> (from 1), <code>{batch}</code> and names of metrics, with formats: <code>"model-{epoch:02d}-{val_loss:.2f}.keras"</code>. Ends in <code>.keras</code>, or in <code>.weights.h5</code> with <code>save_weights_only</code>.
   */
  public static ModelCheckpoint of(Path filepath) {
    return new ModelCheckpoint(Fields.NONE.with("filepath", filepath.toString()));
  }

  /**
   * Where to save. May hold <code>{epoch}</code> (from 1), <code>{batch}</code> and names of metrics, with
   * formats: <code>"model-{epoch:02d}-{val_loss:.2f}.keras"</code>. Ends in <code>.keras</code>, or in
   * <code>.weights.h5</code> with <code>save_weights_only</code>.
   */
  public static ModelCheckpoint filepath(Path filepath) {
    return new ModelCheckpoint(Fields.NONE.with("filepath", filepath.toString()));
  }

  /**
   * Where to save. May hold <code>{epoch}</code> (from 1), <code>{batch}</code> and names of metrics, with
   * formats: <code>"model-{epoch:02d}-{val_loss:.2f}.keras"</code>. Ends in <code>.keras</code>, or in
   * <code>.weights.h5</code> with <code>save_weights_only</code>.
   */
  public static ModelCheckpoint filepath(String filepath) {
    return new ModelCheckpoint(Fields.NONE.with("filepath", filepath));
  }

  /**
   * Name of the metric that <code>save_best_only</code> follows.
   *
   * <p>By default "val_loss".
   */
  public ModelCheckpoint monitor(String monitor) {
    return new ModelCheckpoint(fields().with("monitor", monitor));
  }

  /**
   * 1 to say so when it saves.
   *
   * <p>By default 0.
   */
  public ModelCheckpoint verbose(int verbose) {
    return new ModelCheckpoint(fields().with("verbose", verbose));
  }

  /**
   * Whether only a model that is better than all before is saved.
   *
   * <p>By default false.
   */
  public ModelCheckpoint saveBestOnly(boolean saveBestOnly) {
    return new ModelCheckpoint(fields().with("save_best_only", saveBestOnly));
  }

  /**
   * Whether the weights alone are saved.
   *
   * <p>By default false.
   */
  public ModelCheckpoint saveWeightsOnly(boolean saveWeightsOnly) {
    return new ModelCheckpoint(fields().with("save_weights_only", saveWeightsOnly));
  }

  /**
   * <code>min</code> if lower is better, <code>max</code> if higher is; <code>auto</code> asks the metric of that
   * name.
   *
   * <p>One of <code>auto</code>, <code>min</code>, <code>max</code>.
   *
   * <p>By default "auto".
   */
  public ModelCheckpoint mode(String mode) {
    return new ModelCheckpoint(fields().with("mode", mode));
  }

  /**
   * <code>"epoch"</code>, or a number of batches.
   *
   * <p>By default "epoch".
   */
  public ModelCheckpoint saveFreq(Object saveFreq) {
    return new ModelCheckpoint(fields().with("save_freq", saveFreq));
  }

  /** Value that the first model to be saved must pass. */
  public ModelCheckpoint initialValueThreshold(double initialValueThreshold) {
    return new ModelCheckpoint(fields().with("initial_value_threshold", initialValueThreshold));
  }
}
