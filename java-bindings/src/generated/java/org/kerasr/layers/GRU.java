// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Gated recurrent unit over a sequence.
 *
 * <p>$$ z = \sigma(\cdot),\quad r = \sigma(\cdot),\quad h' = z\,h + (1 - z)\,g(x\,K + r\,(h\,R)) $$ where the
 * gates $z$ and $r$ are weighted sums of the input and of $h$, $\sigma$ is <code>recurrent_activation</code> and
 * $g$ is <code>activation</code>. Without <code>reset_after</code> the candidate sums over $r\,h$ instead:
 * $g(x\,K + (r\,h)\,R)$.
 *
 * <p>Call arguments: <code>initial_state</code>, the first state or a list of it; <code>mask</code>, of shape
 * <code>[batch, time]</code>; <code>training</code>.
 *
 * <p>Input shape: <code>[batch, time, features]</code>.
 *
 * <p>Output shape: <code>[batch, units]</code>, or <code>[batch, time, units]</code> with
 * <code>return_sequences</code>; with <code>return_state</code> followed by the state.
 *
 * <p>Source: Cho et al. (2014), arXiv:1406.1078; <code>reset_after</code> is the variant of its first version,
 * which cuDNN computes too.
 */
public final class GRU extends Layer {
  private GRU(Fields fields) {
    super("keras.layers", "GRU", fields);
  }

  /**
   * GRU with the required arguments.
   *
   * @param units Size of the output and of the state.
   */
  public static GRU of(int units) {
    return new GRU(Fields.NONE.with("units", units));
  }

  /** Size of the output and of the state. */
  public static GRU units(int units) {
    return new GRU(Fields.NONE.with("units", units));
  }

  /**
   * Function $g$ of the candidate.
   *
   * <p>By default "tanh".
   */
  public GRU activation(String activation) {
    return new GRU(fields().with("activation", activation));
  }

  /**
   * Function $g$ of the candidate.
   *
   * <p>By default "tanh".
   */
  public GRU activation(Layer activation) {
    return new GRU(fields().with("activation", activation));
  }

  /** No <code>activation</code>, where the default is another. */
  public GRU noActivation() {
    return new GRU(fields().with("activation", Fields.NULL));
  }

  /**
   * Function $\sigma$ of the gates.
   *
   * <p>By default "sigmoid".
   */
  public GRU recurrentActivation(String recurrentActivation) {
    return new GRU(fields().with("recurrent_activation", recurrentActivation));
  }

  /**
   * Function $\sigma$ of the gates.
   *
   * <p>By default "sigmoid".
   */
  public GRU recurrentActivation(Layer recurrentActivation) {
    return new GRU(fields().with("recurrent_activation", recurrentActivation));
  }

  /** No <code>recurrent_activation</code>, where the default is another. */
  public GRU noRecurrentActivation() {
    return new GRU(fields().with("recurrent_activation", Fields.NULL));
  }

  /**
   * Whether a bias is added.
   *
   * <p>By default true.
   */
  public GRU useBias(boolean useBias) {
    return new GRU(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[features, 3 * units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public GRU kernelInitializer(String kernelInitializer) {
    return new GRU(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[features, 3 * units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public GRU kernelInitializer(Initializer kernelInitializer) {
    return new GRU(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, 3 * units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public GRU recurrentInitializer(String recurrentInitializer) {
    return new GRU(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, 3 * units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public GRU recurrentInitializer(Initializer recurrentInitializer) {
    return new GRU(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the bias, shape <code>[2, 3 * units]</code> (for inputs and state) with
   * <code>reset_after</code>, else <code>[3 * units]</code>.
   *
   * <p>By default "zeros".
   */
  public GRU biasInitializer(String biasInitializer) {
    return new GRU(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[2, 3 * units]</code> (for inputs and state) with
   * <code>reset_after</code>, else <code>[3 * units]</code>.
   *
   * <p>By default "zeros".
   */
  public GRU biasInitializer(Initializer biasInitializer) {
    return new GRU(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public GRU kernelRegularizer(String kernelRegularizer) {
    return new GRU(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public GRU kernelRegularizer(Regularizer kernelRegularizer) {
    return new GRU(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public GRU recurrentRegularizer(String recurrentRegularizer) {
    return new GRU(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public GRU recurrentRegularizer(Regularizer recurrentRegularizer) {
    return new GRU(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the bias. */
  public GRU biasRegularizer(String biasRegularizer) {
    return new GRU(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public GRU biasRegularizer(Regularizer biasRegularizer) {
    return new GRU(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public GRU activityRegularizer(String activityRegularizer) {
    return new GRU(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public GRU activityRegularizer(Regularizer activityRegularizer) {
    return new GRU(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public GRU kernelConstraint(String kernelConstraint) {
    return new GRU(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public GRU kernelConstraint(Constraint kernelConstraint) {
    return new GRU(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public GRU recurrentConstraint(String recurrentConstraint) {
    return new GRU(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public GRU recurrentConstraint(Constraint recurrentConstraint) {
    return new GRU(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the bias after each update. */
  public GRU biasConstraint(String biasConstraint) {
    return new GRU(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public GRU biasConstraint(Constraint biasConstraint) {
    return new GRU(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Fraction of the inputs that is dropped in training, the same at all steps.
   *
   * <p>By default 0.0.
   */
  public GRU dropout(double dropout) {
    return new GRU(fields().with("dropout", dropout));
  }

  /**
   * Fraction of the hidden state that is dropped in training, the same at all steps.
   *
   * <p>By default 0.0.
   */
  public GRU recurrentDropout(double recurrentDropout) {
    return new GRU(fields().with("recurrent_dropout", recurrentDropout));
  }

  /** Whole number that makes dropout reproducible. */
  public GRU seed(long seed) {
    return new GRU(fields().with("seed", seed));
  }

  /**
   * Whether the outputs of all steps are returned, not only the last one.
   *
   * <p>By default false.
   */
  public GRU returnSequences(boolean returnSequences) {
    return new GRU(fields().with("return_sequences", returnSequences));
  }

  /**
   * Whether the last state is returned too.
   *
   * <p>By default false.
   */
  public GRU returnState(boolean returnState) {
    return new GRU(fields().with("return_state", returnState));
  }

  /**
   * Whether the sequence is read from its end; the outputs are then in that order.
   *
   * <p>By default false.
   */
  public GRU goBackwards(boolean goBackwards) {
    return new GRU(fields().with("go_backwards", goBackwards));
  }

  /**
   * Whether the states of one batch are the first states of the next.
   *
   * <p>By default false.
   */
  public GRU stateful(boolean stateful) {
    return new GRU(fields().with("stateful", stateful));
  }

  /**
   * Whether the steps are written out instead of looped over; faster only for very short sequences.
   *
   * <p>By default false.
   */
  public GRU unroll(boolean unroll) {
    return new GRU(fields().with("unroll", unroll));
  }

  /**
   * Whether the reset gate multiplies the recurrent sum of the candidate, or the state that goes into it.
   *
   * <p>By default true.
   */
  public GRU resetAfter(boolean resetAfter) {
    return new GRU(fields().with("reset_after", resetAfter));
  }

  /**
   * <code>False</code> asks for the plain loop, which forward-mode differentiation needs; otherwise the fastest
   * form of the platform is taken.
   *
   * <p>By default "auto".
   */
  public GRU useCudnn(Object useCudnn) {
    return new GRU(fields().with("use_cudnn", useCudnn));
  }

  /**
   * Whether outputs at masked steps are zero instead of repeated.
   *
   * <p>By default false.
   */
  public GRU zeroOutputForMask(boolean zeroOutputForMask) {
    return new GRU(fields().with("zero_output_for_mask", zeroOutputForMask));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GRU trainable(boolean trainable) {
    return new GRU(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GRU dtype(String dtype) {
    return new GRU(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GRU autocast(boolean autocast) {
    return new GRU(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GRU name(String name) {
    return new GRU(fields().with("name", name));
  }
}
