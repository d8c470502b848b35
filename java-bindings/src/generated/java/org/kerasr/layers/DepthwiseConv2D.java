// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Windows that slide over the rows and columns of an image, each over one channel alone.
 *
 * <p>$$ y_{i,\,j,\,cm+k} = g\Big(b_{cm+k} + \sum_{u,v} x_{i+u,\,j+v,\,c}\; W_{u,v,c,k}\Big) $$ for stride 1,
 * with multiplier $m$ and activation $g$.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with new rows and columns, and <code>channels * depth_multiplier</code> channels.
 *
 * <p>Raises: <code>ShapeError</code> if the channels are unknown at build, or the window does not fit into the
 * image.
 */
public final class DepthwiseConv2D extends Layer {
  private DepthwiseConv2D(Fields fields) {
    super("keras.layers", "DepthwiseConv2D", fields);
  }

  /**
   * DepthwiseConv2D with the required arguments.
   *
   * @param kernelSize Height and width of the windows; one number for both.
   */
  public static DepthwiseConv2D of(int kernelSize) {
    return new DepthwiseConv2D(Fields.NONE.with("kernel_size", kernelSize));
  }

  /** Height and width of the windows; one number for both. */
  public static DepthwiseConv2D kernelSize(int kernelSize) {
    return new DepthwiseConv2D(Fields.NONE.with("kernel_size", kernelSize));
  }

  /** Height and width of the windows; one number for both. */
  public static DepthwiseConv2D kernelSize(int first, int second) {
    return new DepthwiseConv2D(Fields.NONE.with("kernel_size", new int[] {first, second}));
  }

  /**
   * How far the windows move, in rows and columns.
   *
   * <p>By default [1, 1].
   */
  public DepthwiseConv2D strides(int strides) {
    return new DepthwiseConv2D(fields().with("strides", strides));
  }

  /**
   * How far the windows move, in rows and columns.
   *
   * <p>By default [1, 1].
   */
  public DepthwiseConv2D strides(int first, int second) {
    return new DepthwiseConv2D(fields().with("strides", new int[] {first, second}));
  }

  /**
   * <code>"valid"</code> for none, or <code>"same"</code> for zeros around, so that stride 1 keeps the size.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public DepthwiseConv2D padding(String padding) {
    return new DepthwiseConv2D(fields().with("padding", padding));
  }

  /**
   * Number of output channels for each input channel.
   *
   * <p>By default 1.
   */
  public DepthwiseConv2D depthMultiplier(int depthMultiplier) {
    return new DepthwiseConv2D(fields().with("depth_multiplier", depthMultiplier));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public DepthwiseConv2D dataFormat(String dataFormat) {
    return new DepthwiseConv2D(fields().with("data_format", dataFormat));
  }

  /**
   * Distance between the entries of a window.
   *
   * <p>By default [1, 1].
   */
  public DepthwiseConv2D dilationRate(int dilationRate) {
    return new DepthwiseConv2D(fields().with("dilation_rate", dilationRate));
  }

  /**
   * Distance between the entries of a window.
   *
   * <p>By default [1, 1].
   */
  public DepthwiseConv2D dilationRate(int first, int second) {
    return new DepthwiseConv2D(fields().with("dilation_rate", new int[] {first, second}));
  }

  /** Function applied to the sums; None for none. */
  public DepthwiseConv2D activation(String activation) {
    return new DepthwiseConv2D(fields().with("activation", activation));
  }

  /** Function applied to the sums; None for none. */
  public DepthwiseConv2D activation(Layer activation) {
    return new DepthwiseConv2D(fields().with("activation", activation));
  }

  /**
   * Whether a bias is added for each output channel.
   *
   * <p>By default true.
   */
  public DepthwiseConv2D useBias(boolean useBias) {
    return new DepthwiseConv2D(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels, depth_multiplier]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public DepthwiseConv2D depthwiseInitializer(String depthwiseInitializer) {
    return new DepthwiseConv2D(fields().with("depthwise_initializer", depthwiseInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels, depth_multiplier]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public DepthwiseConv2D depthwiseInitializer(Initializer depthwiseInitializer) {
    return new DepthwiseConv2D(fields().with("depthwise_initializer", depthwiseInitializer));
  }

  /**
   * Start value of the bias, shape <code>[channels * depth_multiplier]</code>.
   *
   * <p>By default "zeros".
   */
  public DepthwiseConv2D biasInitializer(String biasInitializer) {
    return new DepthwiseConv2D(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[channels * depth_multiplier]</code>.
   *
   * <p>By default "zeros".
   */
  public DepthwiseConv2D biasInitializer(Initializer biasInitializer) {
    return new DepthwiseConv2D(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public DepthwiseConv2D depthwiseRegularizer(String depthwiseRegularizer) {
    return new DepthwiseConv2D(fields().with("depthwise_regularizer", depthwiseRegularizer));
  }

  /** Penalty on the kernel. */
  public DepthwiseConv2D depthwiseRegularizer(Regularizer depthwiseRegularizer) {
    return new DepthwiseConv2D(fields().with("depthwise_regularizer", depthwiseRegularizer));
  }

  /** Penalty on the bias. */
  public DepthwiseConv2D biasRegularizer(String biasRegularizer) {
    return new DepthwiseConv2D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public DepthwiseConv2D biasRegularizer(Regularizer biasRegularizer) {
    return new DepthwiseConv2D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public DepthwiseConv2D activityRegularizer(String activityRegularizer) {
    return new DepthwiseConv2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public DepthwiseConv2D activityRegularizer(Regularizer activityRegularizer) {
    return new DepthwiseConv2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public DepthwiseConv2D depthwiseConstraint(String depthwiseConstraint) {
    return new DepthwiseConv2D(fields().with("depthwise_constraint", depthwiseConstraint));
  }

  /** Applied to the kernel after each update. */
  public DepthwiseConv2D depthwiseConstraint(Constraint depthwiseConstraint) {
    return new DepthwiseConv2D(fields().with("depthwise_constraint", depthwiseConstraint));
  }

  /** Applied to the bias after each update. */
  public DepthwiseConv2D biasConstraint(String biasConstraint) {
    return new DepthwiseConv2D(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public DepthwiseConv2D biasConstraint(Constraint biasConstraint) {
    return new DepthwiseConv2D(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public DepthwiseConv2D trainable(boolean trainable) {
    return new DepthwiseConv2D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public DepthwiseConv2D dtype(String dtype) {
    return new DepthwiseConv2D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public DepthwiseConv2D autocast(boolean autocast) {
    return new DepthwiseConv2D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public DepthwiseConv2D name(String name) {
    return new DepthwiseConv2D(fields().with("name", name));
  }
}
