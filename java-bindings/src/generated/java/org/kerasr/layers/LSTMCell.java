// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * One step of a long short-term memory, for use in <code>RNN</code>.
 *
 * <p>$$ c' = \sigma(f)\,c + \sigma(i)\,g(z), \quad h' = \sigma(o)\,g(c') $$ where $i, f, z, o$ are weighted sums
 * of the input and of $h$, $\sigma$ is <code>recurrent_activation</code> and $g$ is <code>activation</code>.
 *
 * <p>Call arguments: <code>states</code>, a list of hidden state and memory; <code>training</code>.
 *
 * <p>Input shape: <code>[batch, features]</code>.
 *
 * <p>Output shape: <code>[batch, units]</code>, and a list of the two new states.
 *
 * <p>Source: Hochreiter and Schmidhuber (1997), with the forget gate of Gers, Schmidhuber and Cummins (2000).
 */
public final class LSTMCell extends Layer {
  private LSTMCell(Fields fields) {
    super("keras.layers", "LSTMCell", fields);
  }

  /**
   * LSTMCell with the required arguments.
   *
   * @param units Size of the output and of both states.
   */
  public static LSTMCell of(int units) {
    return new LSTMCell(Fields.NONE.with("units", units));
  }

  /** Size of the output and of both states. */
  public static LSTMCell units(int units) {
    return new LSTMCell(Fields.NONE.with("units", units));
  }

  /**
   * Function $g$ of candidate and memory.
   *
   * <p>By default "tanh".
   */
  public LSTMCell activation(String activation) {
    return new LSTMCell(fields().with("activation", activation));
  }

  /**
   * Function $g$ of candidate and memory.
   *
   * <p>By default "tanh".
   */
  public LSTMCell activation(Layer activation) {
    return new LSTMCell(fields().with("activation", activation));
  }

  /** No <code>activation</code>, where the default is another. */
  public LSTMCell noActivation() {
    return new LSTMCell(fields().with("activation", Fields.NULL));
  }

  /**
   * Function $\sigma$ of the gates.
   *
   * <p>By default "sigmoid".
   */
  public LSTMCell recurrentActivation(String recurrentActivation) {
    return new LSTMCell(fields().with("recurrent_activation", recurrentActivation));
  }

  /**
   * Function $\sigma$ of the gates.
   *
   * <p>By default "sigmoid".
   */
  public LSTMCell recurrentActivation(Layer recurrentActivation) {
    return new LSTMCell(fields().with("recurrent_activation", recurrentActivation));
  }

  /** No <code>recurrent_activation</code>, where the default is another. */
  public LSTMCell noRecurrentActivation() {
    return new LSTMCell(fields().with("recurrent_activation", Fields.NULL));
  }

  /**
   * Whether a bias is added.
   *
   * <p>By default true.
   */
  public LSTMCell useBias(boolean useBias) {
    return new LSTMCell(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[features, 4 * units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public LSTMCell kernelInitializer(String kernelInitializer) {
    return new LSTMCell(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[features, 4 * units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public LSTMCell kernelInitializer(Initializer kernelInitializer) {
    return new LSTMCell(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, 4 * units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public LSTMCell recurrentInitializer(String recurrentInitializer) {
    return new LSTMCell(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, 4 * units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public LSTMCell recurrentInitializer(Initializer recurrentInitializer) {
    return new LSTMCell(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the bias, shape <code>[4 * units]</code>.
   *
   * <p>By default "zeros".
   */
  public LSTMCell biasInitializer(String biasInitializer) {
    return new LSTMCell(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[4 * units]</code>.
   *
   * <p>By default "zeros".
   */
  public LSTMCell biasInitializer(Initializer biasInitializer) {
    return new LSTMCell(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Whether the bias of the forget gate starts at 1.
   *
   * <p>By default true.
   */
  public LSTMCell unitForgetBias(boolean unitForgetBias) {
    return new LSTMCell(fields().with("unit_forget_bias", unitForgetBias));
  }

  /** Penalty on the kernel. */
  public LSTMCell kernelRegularizer(String kernelRegularizer) {
    return new LSTMCell(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public LSTMCell kernelRegularizer(Regularizer kernelRegularizer) {
    return new LSTMCell(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public LSTMCell recurrentRegularizer(String recurrentRegularizer) {
    return new LSTMCell(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public LSTMCell recurrentRegularizer(Regularizer recurrentRegularizer) {
    return new LSTMCell(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the bias. */
  public LSTMCell biasRegularizer(String biasRegularizer) {
    return new LSTMCell(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public LSTMCell biasRegularizer(Regularizer biasRegularizer) {
    return new LSTMCell(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Applied to the kernel after each update. */
  public LSTMCell kernelConstraint(String kernelConstraint) {
    return new LSTMCell(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public LSTMCell kernelConstraint(Constraint kernelConstraint) {
    return new LSTMCell(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public LSTMCell recurrentConstraint(String recurrentConstraint) {
    return new LSTMCell(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public LSTMCell recurrentConstraint(Constraint recurrentConstraint) {
    return new LSTMCell(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the bias after each update. */
  public LSTMCell biasConstraint(String biasConstraint) {
    return new LSTMCell(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public LSTMCell biasConstraint(Constraint biasConstraint) {
    return new LSTMCell(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Fraction of the inputs that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public LSTMCell dropout(double dropout) {
    return new LSTMCell(fields().with("dropout", dropout));
  }

  /**
   * Fraction of the hidden state that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public LSTMCell recurrentDropout(double recurrentDropout) {
    return new LSTMCell(fields().with("recurrent_dropout", recurrentDropout));
  }

  /** Whole number that makes dropout reproducible. */
  public LSTMCell seed(long seed) {
    return new LSTMCell(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public LSTMCell activityRegularizer(String activityRegularizer) {
    return new LSTMCell(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public LSTMCell activityRegularizer(Regularizer activityRegularizer) {
    return new LSTMCell(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public LSTMCell trainable(boolean trainable) {
    return new LSTMCell(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public LSTMCell dtype(String dtype) {
    return new LSTMCell(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public LSTMCell autocast(boolean autocast) {
    return new LSTMCell(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public LSTMCell name(String name) {
    return new LSTMCell(fields().with("name", name));
  }
}
