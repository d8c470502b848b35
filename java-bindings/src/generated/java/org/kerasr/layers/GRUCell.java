// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * One step of a gated recurrent unit, for use in <code>RNN</code>.
 *
 * <p>$$ z = \sigma(\cdot),\quad r = \sigma(\cdot),\quad h' = z\,h + (1 - z)\,g(x\,K + r\,(h\,R)) $$ where the
 * gates $z$ and $r$ are weighted sums of the input and of $h$, $\sigma$ is <code>recurrent_activation</code> and
 * $g$ is <code>activation</code>. Without <code>reset_after</code> the candidate sums over $r\,h$ instead:
 * $g(x\,K + (r\,h)\,R)$.
 *
 * <p>Call arguments: <code>states</code>, a list of the state, or the state; <code>training</code>.
 *
 * <p>Input shape: <code>[batch, features]</code>.
 *
 * <p>Output shape: <code>[batch, units]</code>, and the new state, in a list if <code>states</code> is one.
 *
 * <p>Source: Cho et al. (2014), arXiv:1406.1078; <code>reset_after</code> is the variant of its first version,
 * which cuDNN computes too.
 */
public final class GRUCell extends Layer {
  private GRUCell(Fields fields) {
    super("keras.layers", "GRUCell", fields);
  }

  /**
   * GRUCell with the required arguments.
   *
   * @param units Size of the output and of the state.
   */
  public static GRUCell of(int units) {
    return new GRUCell(Fields.NONE.with("units", units));
  }

  /** Size of the output and of the state. */
  public static GRUCell units(int units) {
    return new GRUCell(Fields.NONE.with("units", units));
  }

  /**
   * Function $g$ of the candidate.
   *
   * <p>By default "tanh".
   */
  public GRUCell activation(String activation) {
    return new GRUCell(fields().with("activation", activation));
  }

  /**
   * Function $g$ of the candidate.
   *
   * <p>By default "tanh".
   */
  public GRUCell activation(Layer activation) {
    return new GRUCell(fields().with("activation", activation));
  }

  /** No <code>activation</code>, where the default is another. */
  public GRUCell noActivation() {
    return new GRUCell(fields().with("activation", Fields.NULL));
  }

  /**
   * Function $\sigma$ of the gates.
   *
   * <p>By default "sigmoid".
   */
  public GRUCell recurrentActivation(String recurrentActivation) {
    return new GRUCell(fields().with("recurrent_activation", recurrentActivation));
  }

  /**
   * Function $\sigma$ of the gates.
   *
   * <p>By default "sigmoid".
   */
  public GRUCell recurrentActivation(Layer recurrentActivation) {
    return new GRUCell(fields().with("recurrent_activation", recurrentActivation));
  }

  /** No <code>recurrent_activation</code>, where the default is another. */
  public GRUCell noRecurrentActivation() {
    return new GRUCell(fields().with("recurrent_activation", Fields.NULL));
  }

  /**
   * Whether a bias is added.
   *
   * <p>By default true.
   */
  public GRUCell useBias(boolean useBias) {
    return new GRUCell(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[features, 3 * units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public GRUCell kernelInitializer(String kernelInitializer) {
    return new GRUCell(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[features, 3 * units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public GRUCell kernelInitializer(Initializer kernelInitializer) {
    return new GRUCell(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, 3 * units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public GRUCell recurrentInitializer(String recurrentInitializer) {
    return new GRUCell(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, 3 * units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public GRUCell recurrentInitializer(Initializer recurrentInitializer) {
    return new GRUCell(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the bias, shape <code>[2, 3 * units]</code> (for inputs and state) with
   * <code>reset_after</code>, else <code>[3 * units]</code>.
   *
   * <p>By default "zeros".
   */
  public GRUCell biasInitializer(String biasInitializer) {
    return new GRUCell(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[2, 3 * units]</code> (for inputs and state) with
   * <code>reset_after</code>, else <code>[3 * units]</code>.
   *
   * <p>By default "zeros".
   */
  public GRUCell biasInitializer(Initializer biasInitializer) {
    return new GRUCell(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public GRUCell kernelRegularizer(String kernelRegularizer) {
    return new GRUCell(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public GRUCell kernelRegularizer(Regularizer kernelRegularizer) {
    return new GRUCell(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public GRUCell recurrentRegularizer(String recurrentRegularizer) {
    return new GRUCell(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public GRUCell recurrentRegularizer(Regularizer recurrentRegularizer) {
    return new GRUCell(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the bias. */
  public GRUCell biasRegularizer(String biasRegularizer) {
    return new GRUCell(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public GRUCell biasRegularizer(Regularizer biasRegularizer) {
    return new GRUCell(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Applied to the kernel after each update. */
  public GRUCell kernelConstraint(String kernelConstraint) {
    return new GRUCell(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public GRUCell kernelConstraint(Constraint kernelConstraint) {
    return new GRUCell(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public GRUCell recurrentConstraint(String recurrentConstraint) {
    return new GRUCell(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public GRUCell recurrentConstraint(Constraint recurrentConstraint) {
    return new GRUCell(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the bias after each update. */
  public GRUCell biasConstraint(String biasConstraint) {
    return new GRUCell(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public GRUCell biasConstraint(Constraint biasConstraint) {
    return new GRUCell(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Fraction of the inputs that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public GRUCell dropout(double dropout) {
    return new GRUCell(fields().with("dropout", dropout));
  }

  /**
   * Fraction of the hidden state that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public GRUCell recurrentDropout(double recurrentDropout) {
    return new GRUCell(fields().with("recurrent_dropout", recurrentDropout));
  }

  /**
   * Whether the reset gate multiplies the recurrent sum of the candidate, or the state that goes into it.
   *
   * <p>By default true.
   */
  public GRUCell resetAfter(boolean resetAfter) {
    return new GRUCell(fields().with("reset_after", resetAfter));
  }

  /** Whole number that makes dropout reproducible. */
  public GRUCell seed(long seed) {
    return new GRUCell(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public GRUCell activityRegularizer(String activityRegularizer) {
    return new GRUCell(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public GRUCell activityRegularizer(Regularizer activityRegularizer) {
    return new GRUCell(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public GRUCell trainable(boolean trainable) {
    return new GRUCell(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public GRUCell dtype(String dtype) {
    return new GRUCell(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public GRUCell autocast(boolean autocast) {
    return new GRUCell(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public GRUCell name(String name) {
    return new GRUCell(fields().with("name", name));
  }
}
