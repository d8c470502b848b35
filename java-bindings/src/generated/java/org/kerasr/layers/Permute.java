// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The axes of each example in another order.
 *
 * <p>Input shape: <code>[batch, ...]</code>, as many axes after the batch as <code>dims</code> names.
 *
 * <p>Output shape: the same sizes in the new order.
 */
public final class Permute extends Layer {
  private Permute(Fields fields) {
    super("keras.layers", "Permute", fields);
  }

  /**
   * Permute with the required arguments.
   *
   * @param dims The order; the first axis after the batch has the number 1, so <code>[2, 1]</code> swaps two axes.
   */
  public static Permute of(int[] dims) {
    return new Permute(Fields.NONE.with("dims", dims));
  }

  /** The order; the first axis after the batch has the number 1, so <code>[2, 1]</code> swaps two axes. */
  public static Permute dims(int... dims) {
    return new Permute(Fields.NONE.with("dims", dims));
  }

  /** Penalty on the outputs, added to the losses. */
  public Permute activityRegularizer(String activityRegularizer) {
    return new Permute(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Permute activityRegularizer(Regularizer activityRegularizer) {
    return new Permute(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Permute trainable(boolean trainable) {
    return new Permute(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Permute dtype(String dtype) {
    return new Permute(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Permute autocast(boolean autocast) {
    return new Permute(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Permute name(String name) {
    return new Permute(fields().with("name", name));
  }
}
