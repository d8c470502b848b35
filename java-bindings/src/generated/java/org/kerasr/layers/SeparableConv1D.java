// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Windows that slide over the steps of a sequence channel by channel, and then sums over the channels.
 *
 * <p>It does the work of a convolution with far fewer weights: where things are and which channels matter are
 * learnt apart.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>, or <code>[batch, channels, steps]</code> with channels
 * first.
 *
 * <p>Output shape: the same with new steps, and <code>filters</code> channels.
 *
 * <p>Raises: <code>ShapeError</code> if the channels are unknown at build, or the window does not fit into the
 * sequence.
 */
public final class SeparableConv1D extends Layer {
  private SeparableConv1D(Fields fields) {
    super("keras.layers", "SeparableConv1D", fields);
  }

  /**
   * SeparableConv1D with the required arguments.
   *
   * @param filters Size of the output's channel axis.
   * @param kernelSize Length of the windows in steps.
   */
  public static SeparableConv1D of(int filters, int kernelSize) {
    return new SeparableConv1D(Fields.NONE.with("filters", filters).with("kernel_size", kernelSize));
  }

  /** Size of the output's channel axis. */
  public static NeedsKernelSize filters(int filters) {
    return new NeedsKernelSize(Fields.NONE.with("filters", filters));
  }

  /** SeparableConv1D whose <code>kernel_size</code> is still to be given. */
  public static final class NeedsKernelSize {
    private final Fields fields;

    private NeedsKernelSize(Fields fields) {
      this.fields = fields;
    }

    /** Length of the windows in steps. */
    public SeparableConv1D kernelSize(int kernelSize) {
      return new SeparableConv1D(fields.with("kernel_size", kernelSize));
    }
  }

  /**
   * How far the windows move, in steps.
   *
   * <p>By default 1.
   */
  public SeparableConv1D strides(int strides) {
    return new SeparableConv1D(fields().with("strides", strides));
  }

  /**
   * <code>"valid"</code> for none, or <code>"same"</code> for zeros around, so that stride 1 keeps the size.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public SeparableConv1D padding(String padding) {
    return new SeparableConv1D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public SeparableConv1D dataFormat(String dataFormat) {
    return new SeparableConv1D(fields().with("data_format", dataFormat));
  }

  /**
   * Distance between the entries of a window.
   *
   * <p>By default 1.
   */
  public SeparableConv1D dilationRate(int dilationRate) {
    return new SeparableConv1D(fields().with("dilation_rate", dilationRate));
  }

  /**
   * Number of channels that the depthwise convolution makes of each input channel.
   *
   * <p>By default 1.
   */
  public SeparableConv1D depthMultiplier(int depthMultiplier) {
    return new SeparableConv1D(fields().with("depth_multiplier", depthMultiplier));
  }

  /** Function applied to the sums; None for none. */
  public SeparableConv1D activation(String activation) {
    return new SeparableConv1D(fields().with("activation", activation));
  }

  /** Function applied to the sums; None for none. */
  public SeparableConv1D activation(Layer activation) {
    return new SeparableConv1D(fields().with("activation", activation));
  }

  /**
   * Whether a bias is added for each filter.
   *
   * <p>By default true.
   */
  public SeparableConv1D useBias(boolean useBias) {
    return new SeparableConv1D(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the depthwise kernel, shape <code>[*kernel_size, channels, depth_multiplier]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SeparableConv1D depthwiseInitializer(String depthwiseInitializer) {
    return new SeparableConv1D(fields().with("depthwise_initializer", depthwiseInitializer));
  }

  /**
   * Start value of the depthwise kernel, shape <code>[*kernel_size, channels, depth_multiplier]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SeparableConv1D depthwiseInitializer(Initializer depthwiseInitializer) {
    return new SeparableConv1D(fields().with("depthwise_initializer", depthwiseInitializer));
  }

  /**
   * Start value of the pointwise kernel, shape <code>[1, …, channels * depth_multiplier, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SeparableConv1D pointwiseInitializer(String pointwiseInitializer) {
    return new SeparableConv1D(fields().with("pointwise_initializer", pointwiseInitializer));
  }

  /**
   * Start value of the pointwise kernel, shape <code>[1, …, channels * depth_multiplier, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SeparableConv1D pointwiseInitializer(Initializer pointwiseInitializer) {
    return new SeparableConv1D(fields().with("pointwise_initializer", pointwiseInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public SeparableConv1D biasInitializer(String biasInitializer) {
    return new SeparableConv1D(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public SeparableConv1D biasInitializer(Initializer biasInitializer) {
    return new SeparableConv1D(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the depthwise kernel. */
  public SeparableConv1D depthwiseRegularizer(String depthwiseRegularizer) {
    return new SeparableConv1D(fields().with("depthwise_regularizer", depthwiseRegularizer));
  }

  /** Penalty on the depthwise kernel. */
  public SeparableConv1D depthwiseRegularizer(Regularizer depthwiseRegularizer) {
    return new SeparableConv1D(fields().with("depthwise_regularizer", depthwiseRegularizer));
  }

  /** Penalty on the pointwise kernel. */
  public SeparableConv1D pointwiseRegularizer(String pointwiseRegularizer) {
    return new SeparableConv1D(fields().with("pointwise_regularizer", pointwiseRegularizer));
  }

  /** Penalty on the pointwise kernel. */
  public SeparableConv1D pointwiseRegularizer(Regularizer pointwiseRegularizer) {
    return new SeparableConv1D(fields().with("pointwise_regularizer", pointwiseRegularizer));
  }

  /** Penalty on the bias. */
  public SeparableConv1D biasRegularizer(String biasRegularizer) {
    return new SeparableConv1D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public SeparableConv1D biasRegularizer(Regularizer biasRegularizer) {
    return new SeparableConv1D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public SeparableConv1D activityRegularizer(String activityRegularizer) {
    return new SeparableConv1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public SeparableConv1D activityRegularizer(Regularizer activityRegularizer) {
    return new SeparableConv1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the depthwise kernel after each update. */
  public SeparableConv1D depthwiseConstraint(String depthwiseConstraint) {
    return new SeparableConv1D(fields().with("depthwise_constraint", depthwiseConstraint));
  }

  /** Applied to the depthwise kernel after each update. */
  public SeparableConv1D depthwiseConstraint(Constraint depthwiseConstraint) {
    return new SeparableConv1D(fields().with("depthwise_constraint", depthwiseConstraint));
  }

  /** Applied to the pointwise kernel after each update. */
  public SeparableConv1D pointwiseConstraint(String pointwiseConstraint) {
    return new SeparableConv1D(fields().with("pointwise_constraint", pointwiseConstraint));
  }

  /** Applied to the pointwise kernel after each update. */
  public SeparableConv1D pointwiseConstraint(Constraint pointwiseConstraint) {
    return new SeparableConv1D(fields().with("pointwise_constraint", pointwiseConstraint));
  }

  /** Applied to the bias after each update. */
  public SeparableConv1D biasConstraint(String biasConstraint) {
    return new SeparableConv1D(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public SeparableConv1D biasConstraint(Constraint biasConstraint) {
    return new SeparableConv1D(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public SeparableConv1D trainable(boolean trainable) {
    return new SeparableConv1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public SeparableConv1D dtype(String dtype) {
    return new SeparableConv1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public SeparableConv1D autocast(boolean autocast) {
    return new SeparableConv1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public SeparableConv1D name(String name) {
    return new SeparableConv1D(fields().with("name", name));
  }
}
