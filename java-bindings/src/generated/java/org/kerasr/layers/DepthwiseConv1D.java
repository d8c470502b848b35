// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Windows that slide over the steps of a sequence, each over one channel alone.
 *
 * <p>$$ y_{t,\,cm+k} = g\Big(b_{cm+k} + \sum_{u} x_{t+u,\,c}\; W_{u,c,k}\Big) $$ for stride 1, with multiplier
 * $m$ and activation $g$.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>, or <code>[batch, channels, steps]</code> with channels
 * first.
 *
 * <p>Output shape: the same with new steps, and <code>channels * depth_multiplier</code> channels.
 *
 * <p>Raises: <code>ShapeError</code> if the channels are unknown at build, or the window does not fit into the
 * sequence.
 */
public final class DepthwiseConv1D extends Layer {
  private DepthwiseConv1D(Fields fields) {
    super("keras.layers", "DepthwiseConv1D", fields);
  }

  /**
   * DepthwiseConv1D with the required arguments.
   *
   * @param kernelSize Length of the windows in steps.
   */
  public static DepthwiseConv1D of(int kernelSize) {
    return new DepthwiseConv1D(Fields.NONE.with("kernel_size", kernelSize));
  }

  /** Length of the windows in steps. */
  public static DepthwiseConv1D kernelSize(int kernelSize) {
    return new DepthwiseConv1D(Fields.NONE.with("kernel_size", kernelSize));
  }

  /**
   * How far the windows move, in steps.
   *
   * <p>By default 1.
   */
  public DepthwiseConv1D strides(int strides) {
    return new DepthwiseConv1D(fields().with("strides", strides));
  }

  /**
   * <code>"valid"</code> for none, or <code>"same"</code> for zeros around, so that stride 1 keeps the size.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public DepthwiseConv1D padding(String padding) {
    return new DepthwiseConv1D(fields().with("padding", padding));
  }

  /**
   * Number of output channels for each input channel.
   *
   * <p>By default 1.
   */
  public DepthwiseConv1D depthMultiplier(int depthMultiplier) {
    return new DepthwiseConv1D(fields().with("depth_multiplier", depthMultiplier));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public DepthwiseConv1D dataFormat(String dataFormat) {
    return new DepthwiseConv1D(fields().with("data_format", dataFormat));
  }

  /**
   * Distance between the entries of a window.
   *
   * <p>By default 1.
   */
  public DepthwiseConv1D dilationRate(int dilationRate) {
    return new DepthwiseConv1D(fields().with("dilation_rate", dilationRate));
  }

  /** Function applied to the sums; None for none. */
  public DepthwiseConv1D activation(String activation) {
    return new DepthwiseConv1D(fields().with("activation", activation));
  }

  /** Function applied to the sums; None for none. */
  public DepthwiseConv1D activation(Layer activation) {
    return new DepthwiseConv1D(fields().with("activation", activation));
  }

  /**
   * Whether a bias is added for each output channel.
   *
   * <p>By default true.
   */
  public DepthwiseConv1D useBias(boolean useBias) {
    return new DepthwiseConv1D(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels, depth_multiplier]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public DepthwiseConv1D depthwiseInitializer(String depthwiseInitializer) {
    return new DepthwiseConv1D(fields().with("depthwise_initializer", depthwiseInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels, depth_multiplier]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public DepthwiseConv1D depthwiseInitializer(Initializer depthwiseInitializer) {
    return new DepthwiseConv1D(fields().with("depthwise_initializer", depthwiseInitializer));
  }

  /**
   * Start value of the bias, shape <code>[channels * depth_multiplier]</code>.
   *
   * <p>By default "zeros".
   */
  public DepthwiseConv1D biasInitializer(String biasInitializer) {
    return new DepthwiseConv1D(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[channels * depth_multiplier]</code>.
   *
   * <p>By default "zeros".
   */
  public DepthwiseConv1D biasInitializer(Initializer biasInitializer) {
    return new DepthwiseConv1D(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public DepthwiseConv1D depthwiseRegularizer(String depthwiseRegularizer) {
    return new DepthwiseConv1D(fields().with("depthwise_regularizer", depthwiseRegularizer));
  }

  /** Penalty on the kernel. */
  public DepthwiseConv1D depthwiseRegularizer(Regularizer depthwiseRegularizer) {
    return new DepthwiseConv1D(fields().with("depthwise_regularizer", depthwiseRegularizer));
  }

  /** Penalty on the bias. */
  public DepthwiseConv1D biasRegularizer(String biasRegularizer) {
    return new DepthwiseConv1D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public DepthwiseConv1D biasRegularizer(Regularizer biasRegularizer) {
    return new DepthwiseConv1D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public DepthwiseConv1D activityRegularizer(String activityRegularizer) {
    return new DepthwiseConv1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public DepthwiseConv1D activityRegularizer(Regularizer activityRegularizer) {
    return new DepthwiseConv1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public DepthwiseConv1D depthwiseConstraint(String depthwiseConstraint) {
    return new DepthwiseConv1D(fields().with("depthwise_constraint", depthwiseConstraint));
  }

  /** Applied to the kernel after each update. */
  public DepthwiseConv1D depthwiseConstraint(Constraint depthwiseConstraint) {
    return new DepthwiseConv1D(fields().with("depthwise_constraint", depthwiseConstraint));
  }

  /** Applied to the bias after each update. */
  public DepthwiseConv1D biasConstraint(String biasConstraint) {
    return new DepthwiseConv1D(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public DepthwiseConv1D biasConstraint(Constraint biasConstraint) {
    return new DepthwiseConv1D(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public DepthwiseConv1D trainable(boolean trainable) {
    return new DepthwiseConv1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public DepthwiseConv1D dtype(String dtype) {
    return new DepthwiseConv1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public DepthwiseConv1D autocast(boolean autocast) {
    return new DepthwiseConv1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public DepthwiseConv1D name(String name) {
    return new DepthwiseConv1D(fields().with("name", name));
  }
}
