// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Long short-term memory over a sequence.
 *
 * <p>$$ c_t = \sigma(f_t)\,c_{t-1} + \sigma(i_t)\,g(z_t), \quad h_t = \sigma(o_t)\,g(c_t) $$ where $i, f, z, o$
 * are weighted sums of the input at $t$ and of $h_{t-1}$, $\sigma$ is <code>recurrent_activation</code> and $g$
 * is <code>activation</code>.
 *
 * <p>Call arguments: <code>initial_state</code>, a list of hidden state and memory; <code>mask</code>, of shape
 * <code>[batch, time]</code>; <code>training</code>.
 *
 * <p>Input shape: <code>[batch, time, features]</code>.
 *
 * <p>Output shape: <code>[batch, units]</code>, or <code>[batch, time, units]</code> with
 * <code>return_sequences</code>; with <code>return_state</code> followed by the states.
 *
 * <p>Source: Hochreiter and Schmidhuber (1997), with the forget gate of Gers, Schmidhuber and Cummins (2000).
 */
public final class LSTM extends Layer {
  private LSTM(Fields fields) {
    super("keras.layers", "LSTM", fields);
  }

  /**
   * LSTM with the required arguments.
   *
   * @param units Size of the output and of both states.
   */
  public static LSTM of(int units) {
    return new LSTM(Fields.NONE.with("units", units));
  }

  /** Size of the output and of both states. */
  public static LSTM units(int units) {
    return new LSTM(Fields.NONE.with("units", units));
  }

  /**
   * Function $g$ of candidate and memory.
   *
   * <p>By default "tanh".
   */
  public LSTM activation(String activation) {
    return new LSTM(fields().with("activation", activation));
  }

  /**
   * Function $g$ of candidate and memory.
   *
   * <p>By default "tanh".
   */
  public LSTM activation(Layer activation) {
    return new LSTM(fields().with("activation", activation));
  }

  /** No <code>activation</code>, where the default is another. */
  public LSTM noActivation() {
    return new LSTM(fields().with("activation", Fields.NULL));
  }

  /**
   * Function $\sigma$ of the gates.
   *
   * <p>By default "sigmoid".
   */
  public LSTM recurrentActivation(String recurrentActivation) {
    return new LSTM(fields().with("recurrent_activation", recurrentActivation));
  }

  /**
   * Function $\sigma$ of the gates.
   *
   * <p>By default "sigmoid".
   */
  public LSTM recurrentActivation(Layer recurrentActivation) {
    return new LSTM(fields().with("recurrent_activation", recurrentActivation));
  }

  /** No <code>recurrent_activation</code>, where the default is another. */
  public LSTM noRecurrentActivation() {
    return new LSTM(fields().with("recurrent_activation", Fields.NULL));
  }

  /**
   * Whether a bias is added.
   *
   * <p>By default true.
   */
  public LSTM useBias(boolean useBias) {
    return new LSTM(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[features, 4 * units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public LSTM kernelInitializer(String kernelInitializer) {
    return new LSTM(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[features, 4 * units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public LSTM kernelInitializer(Initializer kernelInitializer) {
    return new LSTM(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, 4 * units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public LSTM recurrentInitializer(String recurrentInitializer) {
    return new LSTM(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, 4 * units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public LSTM recurrentInitializer(Initializer recurrentInitializer) {
    return new LSTM(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the bias, shape <code>[4 * units]</code>.
   *
   * <p>By default "zeros".
   */
  public LSTM biasInitializer(String biasInitializer) {
    return new LSTM(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[4 * units]</code>.
   *
   * <p>By default "zeros".
   */
  public LSTM biasInitializer(Initializer biasInitializer) {
    return new LSTM(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Whether the bias of the forget gate starts at 1.
   *
   * <p>By default true.
   */
  public LSTM unitForgetBias(boolean unitForgetBias) {
    return new LSTM(fields().with("unit_forget_bias", unitForgetBias));
  }

  /** Penalty on the kernel. */
  public LSTM kernelRegularizer(String kernelRegularizer) {
    return new LSTM(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public LSTM kernelRegularizer(Regularizer kernelRegularizer) {
    return new LSTM(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public LSTM recurrentRegularizer(String recurrentRegularizer) {
    return new LSTM(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public LSTM recurrentRegularizer(Regularizer recurrentRegularizer) {
    return new LSTM(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the bias. */
  public LSTM biasRegularizer(String biasRegularizer) {
    return new LSTM(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public LSTM biasRegularizer(Regularizer biasRegularizer) {
    return new LSTM(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public LSTM activityRegularizer(String activityRegularizer) {
    return new LSTM(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public LSTM activityRegularizer(Regularizer activityRegularizer) {
    return new LSTM(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public LSTM kernelConstraint(String kernelConstraint) {
    return new LSTM(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public LSTM kernelConstraint(Constraint kernelConstraint) {
    return new LSTM(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public LSTM recurrentConstraint(String recurrentConstraint) {
    return new LSTM(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public LSTM recurrentConstraint(Constraint recurrentConstraint) {
    return new LSTM(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the bias after each update. */
  public LSTM biasConstraint(String biasConstraint) {
    return new LSTM(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public LSTM biasConstraint(Constraint biasConstraint) {
    return new LSTM(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Fraction of the inputs that is dropped in training, the same at all steps.
   *
   * <p>By default 0.0.
   */
  public LSTM dropout(double dropout) {
    return new LSTM(fields().with("dropout", dropout));
  }

  /**
   * Fraction of the hidden state that is dropped in training, the same at all steps.
   *
   * <p>By default 0.0.
   */
  public LSTM recurrentDropout(double recurrentDropout) {
    return new LSTM(fields().with("recurrent_dropout", recurrentDropout));
  }

  /** Whole number that makes dropout reproducible. */
  public LSTM seed(long seed) {
    return new LSTM(fields().with("seed", seed));
  }

  /**
   * Whether the outputs of all steps are returned, not only the last one.
   *
   * <p>By default false.
   */
  public LSTM returnSequences(boolean returnSequences) {
    return new LSTM(fields().with("return_sequences", returnSequences));
  }

  /**
   * Whether the last hidden state and memory are returned too.
   *
   * <p>By default false.
   */
  public LSTM returnState(boolean returnState) {
    return new LSTM(fields().with("return_state", returnState));
  }

  /**
   * Whether the sequence is read from its end; the outputs are then in that order.
   *
   * <p>By default false.
   */
  public LSTM goBackwards(boolean goBackwards) {
    return new LSTM(fields().with("go_backwards", goBackwards));
  }

  /**
   * Whether the states of one batch are the first states of the next.
   *
   * <p>By default false.
   */
  public LSTM stateful(boolean stateful) {
    return new LSTM(fields().with("stateful", stateful));
  }

  /**
   * Whether the steps are written out instead of looped over; faster only for very short sequences.
   *
   * <p>By default false.
   */
  public LSTM unroll(boolean unroll) {
    return new LSTM(fields().with("unroll", unroll));
  }

  /**
   * <code>False</code> asks for the plain loop, which forward-mode differentiation needs; otherwise the fastest
   * form of the platform is taken.
   *
   * <p>By default "auto".
   */
  public LSTM useCudnn(Object useCudnn) {
    return new LSTM(fields().with("use_cudnn", useCudnn));
  }

  /**
   * Whether outputs at masked steps are zero instead of repeated.
   *
   * <p>By default false.
   */
  public LSTM zeroOutputForMask(boolean zeroOutputForMask) {
    return new LSTM(fields().with("zero_output_for_mask", zeroOutputForMask));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public LSTM trainable(boolean trainable) {
    return new LSTM(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public LSTM dtype(String dtype) {
    return new LSTM(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public LSTM autocast(boolean autocast) {
    return new LSTM(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public LSTM name(String name) {
    return new LSTM(fields().with("name", name));
  }
}
