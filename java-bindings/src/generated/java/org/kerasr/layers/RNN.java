// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Apply a cell to every time step, handing its states on.
 *
 * <p>Call arguments: <code>initial_state</code>, a list of first states; <code>mask</code>, of shape
 * <code>[batch, time]</code>; <code>training</code>.
 *
 * <p>Input shape: <code>[batch, time, features]</code>.
 *
 * <p>Output shape: <code>[batch, units]</code>, or <code>[batch, time, units]</code> with
 * <code>return_sequences</code>; with <code>return_state</code> followed by the states.
 */
public final class RNN extends Layer {
  private RNN(Fields fields) {
    super("keras.layers", "RNN", fields);
  }

  /**
   * RNN with the required arguments.
   *
   * @param cell A cell, or a list of cells that are stacked. A cell has a <code>call(inputs, states)</code> that returns the output and the new states, a <code>state_size</code>, and perhaps an <code>output_size</code> and a <code>get_initial_state(batch_size)</code>.
   */
  public static RNN of(Layer cell) {
    return new RNN(Fields.NONE.with("cell", cell));
  }

  /**
   * A cell, or a list of cells that are stacked. A cell has a <code>call(inputs, states)</code> that returns the
   * output and the new states, a <code>state_size</code>, and perhaps an <code>output_size</code> and a
   * <code>get_initial_state(batch_size)</code>.
   */
  public static RNN cell(Layer cell) {
    return new RNN(Fields.NONE.with("cell", cell));
  }

  /**
   * Whether the outputs of all steps are returned, not only the last one.
   *
   * <p>By default false.
   */
  public RNN returnSequences(boolean returnSequences) {
    return new RNN(fields().with("return_sequences", returnSequences));
  }

  /**
   * Whether the last states are returned too.
   *
   * <p>By default false.
   */
  public RNN returnState(boolean returnState) {
    return new RNN(fields().with("return_state", returnState));
  }

  /**
   * Whether the sequence is read from its end; the outputs are then in that order.
   *
   * <p>By default false.
   */
  public RNN goBackwards(boolean goBackwards) {
    return new RNN(fields().with("go_backwards", goBackwards));
  }

  /**
   * Whether the states of one batch are the first states of the next.
   *
   * <p>By default false.
   */
  public RNN stateful(boolean stateful) {
    return new RNN(fields().with("stateful", stateful));
  }

  /**
   * Whether the steps are written out instead of looped over; faster only for very short sequences.
   *
   * <p>By default false.
   */
  public RNN unroll(boolean unroll) {
    return new RNN(fields().with("unroll", unroll));
  }

  /**
   * Whether outputs at masked steps are zero instead of repeated.
   *
   * <p>By default false.
   */
  public RNN zeroOutputForMask(boolean zeroOutputForMask) {
    return new RNN(fields().with("zero_output_for_mask", zeroOutputForMask));
  }

  /** Penalty on the outputs, added to the losses. */
  public RNN activityRegularizer(String activityRegularizer) {
    return new RNN(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public RNN activityRegularizer(Regularizer activityRegularizer) {
    return new RNN(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public RNN trainable(boolean trainable) {
    return new RNN(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public RNN dtype(String dtype) {
    return new RNN(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public RNN autocast(boolean autocast) {
    return new RNN(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public RNN name(String name) {
    return new RNN(fields().with("name", name));
  }
}
