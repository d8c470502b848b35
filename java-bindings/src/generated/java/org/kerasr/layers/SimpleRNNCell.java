// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * One step of a plain recurrent network, for use in <code>RNN</code>.
 *
 * <p>$$ h' = g(x\,K + h\,R + b) $$
 *
 * <p>Call arguments: <code>states</code>, a list of the state, or the state; <code>training</code>.
 *
 * <p>Input shape: <code>[batch, features]</code>.
 *
 * <p>Output shape: <code>[batch, units]</code>, and the new state, in a list if <code>states</code> is one.
 *
 * <p>Source: Elman (1990).
 */
public final class SimpleRNNCell extends Layer {
  private SimpleRNNCell(Fields fields) {
    super("keras.layers", "SimpleRNNCell", fields);
  }

  /**
   * SimpleRNNCell with the required arguments.
   *
   * @param units Size of the output and of the state.
   */
  public static SimpleRNNCell of(int units) {
    return new SimpleRNNCell(Fields.NONE.with("units", units));
  }

  /** Size of the output and of the state. */
  public static SimpleRNNCell units(int units) {
    return new SimpleRNNCell(Fields.NONE.with("units", units));
  }

  /**
   * Function $g$.
   *
   * <p>By default "tanh".
   */
  public SimpleRNNCell activation(String activation) {
    return new SimpleRNNCell(fields().with("activation", activation));
  }

  /**
   * Function $g$.
   *
   * <p>By default "tanh".
   */
  public SimpleRNNCell activation(Layer activation) {
    return new SimpleRNNCell(fields().with("activation", activation));
  }

  /** No <code>activation</code>, where the default is another. */
  public SimpleRNNCell noActivation() {
    return new SimpleRNNCell(fields().with("activation", Fields.NULL));
  }

  /**
   * Whether a bias is added.
   *
   * <p>By default true.
   */
  public SimpleRNNCell useBias(boolean useBias) {
    return new SimpleRNNCell(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[features, units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SimpleRNNCell kernelInitializer(String kernelInitializer) {
    return new SimpleRNNCell(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[features, units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SimpleRNNCell kernelInitializer(Initializer kernelInitializer) {
    return new SimpleRNNCell(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public SimpleRNNCell recurrentInitializer(String recurrentInitializer) {
    return new SimpleRNNCell(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the recurrent kernel, shape <code>[units, units]</code>.
   *
   * <p>By default "orthogonal".
   */
  public SimpleRNNCell recurrentInitializer(Initializer recurrentInitializer) {
    return new SimpleRNNCell(fields().with("recurrent_initializer", recurrentInitializer));
  }

  /**
   * Start value of the bias, shape <code>[units]</code>.
   *
   * <p>By default "zeros".
   */
  public SimpleRNNCell biasInitializer(String biasInitializer) {
    return new SimpleRNNCell(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[units]</code>.
   *
   * <p>By default "zeros".
   */
  public SimpleRNNCell biasInitializer(Initializer biasInitializer) {
    return new SimpleRNNCell(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public SimpleRNNCell kernelRegularizer(String kernelRegularizer) {
    return new SimpleRNNCell(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public SimpleRNNCell kernelRegularizer(Regularizer kernelRegularizer) {
    return new SimpleRNNCell(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public SimpleRNNCell recurrentRegularizer(String recurrentRegularizer) {
    return new SimpleRNNCell(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the recurrent kernel. */
  public SimpleRNNCell recurrentRegularizer(Regularizer recurrentRegularizer) {
    return new SimpleRNNCell(fields().with("recurrent_regularizer", recurrentRegularizer));
  }

  /** Penalty on the bias. */
  public SimpleRNNCell biasRegularizer(String biasRegularizer) {
    return new SimpleRNNCell(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public SimpleRNNCell biasRegularizer(Regularizer biasRegularizer) {
    return new SimpleRNNCell(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Applied to the kernel after each update. */
  public SimpleRNNCell kernelConstraint(String kernelConstraint) {
    return new SimpleRNNCell(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public SimpleRNNCell kernelConstraint(Constraint kernelConstraint) {
    return new SimpleRNNCell(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public SimpleRNNCell recurrentConstraint(String recurrentConstraint) {
    return new SimpleRNNCell(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the recurrent kernel after each update. */
  public SimpleRNNCell recurrentConstraint(Constraint recurrentConstraint) {
    return new SimpleRNNCell(fields().with("recurrent_constraint", recurrentConstraint));
  }

  /** Applied to the bias after each update. */
  public SimpleRNNCell biasConstraint(String biasConstraint) {
    return new SimpleRNNCell(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public SimpleRNNCell biasConstraint(Constraint biasConstraint) {
    return new SimpleRNNCell(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Fraction of the inputs that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public SimpleRNNCell dropout(double dropout) {
    return new SimpleRNNCell(fields().with("dropout", dropout));
  }

  /**
   * Fraction of the hidden state that is dropped in training.
   *
   * <p>By default 0.0.
   */
  public SimpleRNNCell recurrentDropout(double recurrentDropout) {
    return new SimpleRNNCell(fields().with("recurrent_dropout", recurrentDropout));
  }

  /** Whole number that makes dropout reproducible. */
  public SimpleRNNCell seed(long seed) {
    return new SimpleRNNCell(fields().with("seed", seed));
  }

  /** Penalty on the outputs, added to the losses. */
  public SimpleRNNCell activityRegularizer(String activityRegularizer) {
    return new SimpleRNNCell(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public SimpleRNNCell activityRegularizer(Regularizer activityRegularizer) {
    return new SimpleRNNCell(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public SimpleRNNCell trainable(boolean trainable) {
    return new SimpleRNNCell(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public SimpleRNNCell dtype(String dtype) {
    return new SimpleRNNCell(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public SimpleRNNCell autocast(boolean autocast) {
    return new SimpleRNNCell(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public SimpleRNNCell name(String name) {
    return new SimpleRNNCell(fields().with("name", name));
  }
}
