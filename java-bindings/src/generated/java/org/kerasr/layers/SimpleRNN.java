// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Plain recurrent network over a sequence: the output of a step is the state of the next.
 *
 * <p>$$ h_t = g(x_t\,K + h_{t-1}\,R + b) $$
 *
 * <p>Call arguments: <code>initial_state</code>, the first state or a list of it; <code>mask</code>, of shape
 * <code>[batch, time]</code>; <code>training</code>.
 *
 * <p>Input shape: <code>[batch, time, features]</code>.
 *
 * <p>Output shape: <code>[batch, units]</code>, or <code>[batch, time, units]</code> with
 * <code>return_sequences</code>; with <code>return_state</code> followed by the state.
 *
 * <p>Source: Elman (1990).
 */
public final class SimpleRNN extends Layer {
  private SimpleRNN(Fields fields) {
    super("keras.layers", "SimpleRNN", fields);
  }

  /**
   * SimpleRNN with the required arguments.
   *
   * @param units Size of the output and of the state.
   */
  public static SimpleRNN of(int units) {
    return new SimpleRNN(Fields.NONE.with("units", units));
  }

  /** Size of the output and of the state. */
  public static SimpleRNN units(int units) {
    return new SimpleRNN(Fields.NONE.with("units", units));
  }

  /**
   * Function $g$.
   *
   * <p>By default "tanh".
   */
  public SimpleRNN activation(String activation) {
    return new SimpleRNN(fields().with("activation", activation));
  }

  /**
   * Function $g$.
   *
   * <p>By default "tanh".
   */
  public SimpleRNN activation(Layer activation) {
    return new SimpleRNN(fields().with("activation", activation));
  }

  /** No <code>activation</code>, where the default is another. */
  public SimpleRNN noActivation() {
    return new SimpleRNN(fields().with("activation", Fields.NULL));
  }

  /**
   * Whether a bias is added.
   *
   * <p>By default true.
   */
  public SimpleRNN useBias(boolean useBias) {
    return new SimpleRNN(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[features, units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SimpleRNN kernelInitializer(String kernelInitializer) {
    return new SimpleRNN(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[features, units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SimpleRNN kernelInitializer(Initializer kernelInitializer) {
    return new SimpleRNN(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public SimpleRNN recurrentInitializer(String recurrentInitializer) {
    return new SimpleRNN(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public SimpleRNN recurrentInitializer(Initializer recurrentInitializer) {
    return new SimpleRNN(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the bias, shape <code>[units]</code>.
   *
   * <p>By default "zeros".
   */
  public SimpleRNN biasInitializer(String biasInitializer) {
    return new SimpleRNN(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[units]</code>.
   *
   * <p>By default "zeros".
   */
  public SimpleRNN biasInitializer(Initializer biasInitializer) {
    return new SimpleRNN(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public SimpleRNN kernelRegularizer(String kernelRegularizer) {
    return new SimpleRNN(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public SimpleRNN kernelRegularizer(Regularizer kernelRegularizer) {
    return new SimpleRNN(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public SimpleRNN recurrentRegularizer(String recurrentRegularizer) {
    return new SimpleRNN(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public SimpleRNN recurrentRegularizer(Regularizer recurrentRegularizer) {
    return new SimpleRNN(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the bias. */
  public SimpleRNN biasRegularizer(String biasRegularizer) {
    return new SimpleRNN(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public SimpleRNN biasRegularizer(Regularizer biasRegularizer) {
    return new SimpleRNN(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public SimpleRNN activityRegularizer(String activityRegularizer) {
    return new SimpleRNN(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public SimpleRNN activityRegularizer(Regularizer activityRegularizer) {
    return new SimpleRNN(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public SimpleRNN kernelConstraint(String kernelConstraint) {
    return new SimpleRNN(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public SimpleRNN kernelConstraint(Constraint kernelConstraint) {
    return new SimpleRNN(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public SimpleRNN recurrentConstraint(String recurrentConstraint) {
    return new SimpleRNN(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public SimpleRNN recurrentConstraint(Constraint recurrentConstraint) {
    return new SimpleRNN(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the bias after each update. */
  public SimpleRNN biasConstraint(String biasConstraint) {
    return new SimpleRNN(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public SimpleRNN biasConstraint(Constraint biasConstraint) {
    return new SimpleRNN(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Fraction of the inputs that is dropped in training, the same at all steps.
   *
   * <p>By default 0.0.
   */
  public SimpleRNN dropout(double dropout) {
    return new SimpleRNN(fields().with("dropout", dropout));
  }

  /**
   * Fraction of the hidden state that is dropped in training, the same at all steps.
   *
   * <p>By default 0.0.
   */
  public SimpleRNN recurrentDropout(double recurrentDropout) {
    return new SimpleRNN(fields().with("recurrent_dropout", recurrentDropout));
  }

  /**
   * Whether the outputs of all steps are returned, not only the last one.
   *
   * <p>By default false.
   */
  public SimpleRNN returnSequences(boolean returnSequences) {
    return new SimpleRNN(fields().with("return_sequences", returnSequences));
  }

  /**
   * Whether the last state is returned too.
   *
   * <p>By default false.
   */
  public SimpleRNN returnState(boolean returnState) {
    return new SimpleRNN(fields().with("return_state", returnState));
  }

  /**
   * Whether the sequence is read from its end; the outputs are then in that order.
   *
   * <p>By default false.
   */
  public SimpleRNN goBackwards(boolean goBackwards) {
    return new SimpleRNN(fields().with("go_backwards", goBackwards));
  }

  /**
   * Whether the states of one batch are the first states of the next.
   *
   * <p>By default false.
   */
  public SimpleRNN stateful(boolean stateful) {
    return new SimpleRNN(fields().with("stateful", stateful));
  }

  /**
   * Whether the steps are written out instead of looped over; faster only for very short sequences.
   *
   * <p>By default false.
   */
  public SimpleRNN unroll(boolean unroll) {
    return new SimpleRNN(fields().with("unroll", unroll));
  }

  /** Whole number that makes dropout reproducible; as in Keras, configs do not hold it. */
  public SimpleRNN seed(long seed) {
    return new SimpleRNN(fields().with("seed", seed));
  }

  /**
   * Whether outputs at masked steps are zero instead of repeated.
   *
   * <p>By default false.
   */
  public SimpleRNN zeroOutputForMask(boolean zeroOutputForMask) {
    return new SimpleRNN(fields().with("zero_output_for_mask", zeroOutputForMask));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public SimpleRNN trainable(boolean trainable) {
    return new SimpleRNN(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public SimpleRNN dtype(String dtype) {
    return new SimpleRNN(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public SimpleRNN autocast(boolean autocast) {
    return new SimpleRNN(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public SimpleRNN name(String name) {
    return new SimpleRNN(fields().with("name", name));
  }
}
