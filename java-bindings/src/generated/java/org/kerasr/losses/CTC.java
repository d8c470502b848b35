// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Connectionist temporal classification: −log of the probability of the labels under frame-wise logits; class 0
 * is blank.
 *
 * <p>Input shape: <code>y_true</code> <code>[batch, labels]</code>; <code>y_pred</code> <code>[batch, frames,
 * classes]</code>.
 *
 * <p>Source: Graves et al. (2006).
 */
public final class CTC extends Loss {
  private CTC(Fields fields) {
    super("keras.losses", "CTC", fields);
  }

  /** CTC with the defaults of Keras. */
  public static CTC create() {
    return new CTC(Fields.NONE);
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public CTC reduction(String reduction) {
    return new CTC(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public CTC noReduction() {
    return new CTC(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "ctc".
   */
  public CTC name(String name) {
    return new CTC(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public CTC noName() {
    return new CTC(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public CTC dtype(String dtype) {
    return new CTC(fields().with("dtype", dtype));
  }
}
