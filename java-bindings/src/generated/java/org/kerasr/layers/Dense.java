// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Every output is a weighted sum of all inputs, passed through an activation.
 *
 * <p>$$ y = f(x W + b) $$ with kernel $W$, bias $b$ and activation $f$, applied to the last axis.
 *
 * <p>Input shape: <code>[batch, ..., features]</code>; <code>features</code> must be known at build time.
 *
 * <p>Output shape: <code>[batch, ..., units]</code>.
 *
 * <p>Raises: <code>ShapeError</code> if the last axis is unknown at build, or differs from it in a call.
 */
public final class Dense extends Layer {
  private Dense(Fields fields) {
    super("keras.layers", "Dense", fields);
  }

  /**
   * Dense with the required arguments.
   *
   * @param units Size of the output's last axis.
   */
  public static Dense of(int units) {
    return new Dense(Fields.NONE.with("units", units));
  }

  /** Size of the output's last axis. */
  public static Dense units(int units) {
    return new Dense(Fields.NONE.with("units", units));
  }

  /** Function $f$ applied to the sums; None for none. */
  public Dense activation(String activation) {
    return new Dense(fields().with("activation", activation));
  }

  /** Function $f$ applied to the sums; None for none. */
  public Dense activation(Layer activation) {
    return new Dense(fields().with("activation", activation));
  }

  /**
   * Whether $b$ is added.
   *
   * <p>By default true.
   */
  public Dense useBias(boolean useBias) {
    return new Dense(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[features, units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Dense kernelInitializer(String kernelInitializer) {
    return new Dense(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[features, units]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Dense kernelInitializer(Initializer kernelInitializer) {
    return new Dense(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the bias, shape <code>[units]</code>.
   *
   * <p>By default "zeros".
   */
  public Dense biasInitializer(String biasInitializer) {
    return new Dense(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[units]</code>.
   *
   * <p>By default "zeros".
   */
  public Dense biasInitializer(Initializer biasInitializer) {
    return new Dense(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public Dense kernelRegularizer(String kernelRegularizer) {
    return new Dense(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public Dense kernelRegularizer(Regularizer kernelRegularizer) {
    return new Dense(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the bias. */
  public Dense biasRegularizer(String biasRegularizer) {
    return new Dense(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public Dense biasRegularizer(Regularizer biasRegularizer) {
    return new Dense(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public Dense activityRegularizer(String activityRegularizer) {
    return new Dense(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public Dense activityRegularizer(Regularizer activityRegularizer) {
    return new Dense(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public Dense kernelConstraint(String kernelConstraint) {
    return new Dense(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public Dense kernelConstraint(Constraint kernelConstraint) {
    return new Dense(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the bias after each update. */
  public Dense biasConstraint(String biasConstraint) {
    return new Dense(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public Dense biasConstraint(Constraint biasConstraint) {
    return new Dense(fields().with("bias_constraint", biasConstraint));
  }

  /** If given, the kernel is frozen and a product of two matrices of this inner size is trained on top of it. */
  public Dense loraRank(int loraRank) {
    return new Dense(fields().with("lora_rank", loraRank));
  }

  /** The product is scaled by <code>lora_alpha / lora_rank</code>; the rank if None. */
  public Dense loraAlpha(double loraAlpha) {
    return new Dense(fields().with("lora_alpha", loraAlpha));
  }

  /** Must be None; quantised layers are not part of this release. */
  public Dense quantizationConfig(Object quantizationConfig) {
    return new Dense(fields().with("quantization_config", quantizationConfig));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Dense trainable(boolean trainable) {
    return new Dense(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Dense dtype(String dtype) {
    return new Dense(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Dense autocast(boolean autocast) {
    return new Dense(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Dense name(String name) {
    return new Dense(fields().with("name", name));
  }
}
