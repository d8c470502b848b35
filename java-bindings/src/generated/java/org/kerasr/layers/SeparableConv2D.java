// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Windows that slide over the rows and columns of an image channel by channel, and then sums over the channels.
 *
 * <p>It does the work of a convolution with far fewer weights: where things are and which channels matter are
 * learnt apart.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with new rows and columns, and <code>filters</code> channels.
 *
 * <p>Raises: <code>ShapeError</code> if the channels are unknown at build, or the window does not fit into the
 * image.
 */
public final class SeparableConv2D extends Layer {
  private SeparableConv2D(Fields fields) {
    super("keras.layers", "SeparableConv2D", fields);
  }

  /**
   * SeparableConv2D with the required arguments.
   *
   * @param filters Size of the output's channel axis.
   * @param kernelSize Height and width of the windows; one number for both.
   */
  public static SeparableConv2D of(int filters, int kernelSize) {
    return new SeparableConv2D(Fields.NONE.with("filters", filters).with("kernel_size", kernelSize));
  }

  /** Size of the output's channel axis. */
  public static NeedsKernelSize filters(int filters) {
    return new NeedsKernelSize(Fields.NONE.with("filters", filters));
  }

  /** SeparableConv2D whose <code>kernel_size</code> is still to be given. */
  public static final class NeedsKernelSize {
    private final Fields fields;

    private NeedsKernelSize(Fields fields) {
      this.fields = fields;
    }

    /** Height and width of the windows; one number for both. */
    public SeparableConv2D kernelSize(int kernelSize) {
      return new SeparableConv2D(fields.with("kernel_size", kernelSize));
    }

    /** Height and width of the windows; one number for both. */
    public SeparableConv2D kernelSize(int first, int second) {
      return new SeparableConv2D(fields.with("kernel_size", new int[] {first, second}));
    }
  }

  /**
   * How far the windows move, in rows and columns.
   *
   * <p>By default [1, 1].
   */
  public SeparableConv2D strides(int strides) {
    return new SeparableConv2D(fields().with("strides", strides));
  }

  /**
   * How far the windows move, in rows and columns.
   *
   * <p>By default [1, 1].
   */
  public SeparableConv2D strides(int first, int second) {
    return new SeparableConv2D(fields().with("strides", new int[] {first, second}));
  }

  /**
   * <code>"valid"</code> for none, or <code>"same"</code> for zeros around, so that stride 1 keeps the size.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public SeparableConv2D padding(String padding) {
    return new SeparableConv2D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public SeparableConv2D dataFormat(String dataFormat) {
    return new SeparableConv2D(fields().with("data_format", dataFormat));
  }

  /**
   * Distance between the entries of a window.
   *
   * <p>By default [1, 1].
   */
  public SeparableConv2D dilationRate(int dilationRate) {
    return new SeparableConv2D(fields().with("dilation_rate", dilationRate));
  }

  /**
   * Distance between the entries of a window.
   *
   * <p>By default [1, 1].
   */
  public SeparableConv2D dilationRate(int first, int second) {
    return new SeparableConv2D(fields().with("dilation_rate", new int[] {first, second}));
  }

  /**
   * Number of channels that the depthwise convolution makes of each input channel.
   *
   * <p>By default 1.
   */
  public SeparableConv2D depthMultiplier(int depthMultiplier) {
    return new SeparableConv2D(fields().with("depth_multiplier", depthMultiplier));
  }

  /** Function applied to the sums; None for none. */
  public SeparableConv2D activation(String activation) {
    return new SeparableConv2D(fields().with("activation", activation));
  }

  /** Function applied to the sums; None for none. */
  public SeparableConv2D activation(Layer activation) {
    return new SeparableConv2D(fields().with("activation", activation));
  }

  /**
   * Whether a bias is added for each filter.
   *
   * <p>By default true.
   */
  public SeparableConv2D useBias(boolean useBias) {
    return new SeparableConv2D(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the depthwise kernel, shape <code>[*kernel_size, channels, depth_multiplier]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SeparableConv2D depthwiseInitializer(String depthwiseInitializer) {
    return new SeparableConv2D(fields().with("depthwise_initializer", depthwiseInitializer));
  }

  /**
   * Start value of the depthwise kernel, shape <code>[*kernel_size, channels, depth_multiplier]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SeparableConv2D depthwiseInitializer(Initializer depthwiseInitializer) {
    return new SeparableConv2D(fields().with("depthwise_initializer", depthwiseInitializer));
  }

  /**
   * Start value of the pointwise kernel, shape <code>[1, …, channels * depth_multiplier, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SeparableConv2D pointwiseInitializer(String pointwiseInitializer) {
    return new SeparableConv2D(fields().with("pointwise_initializer", pointwiseInitializer));
  }

  /**
   * Start value of the pointwise kernel, shape <code>[1, …, channels * depth_multiplier, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public SeparableConv2D pointwiseInitializer(Initializer pointwiseInitializer) {
    return new SeparableConv2D(fields().with("pointwise_initializer", pointwiseInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public SeparableConv2D biasInitializer(String biasInitializer) {
    return new SeparableConv2D(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public SeparableConv2D biasInitializer(Initializer biasInitializer) {
    return new SeparableConv2D(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the depthwise kernel. */
  public SeparableConv2D depthwiseRegularizer(String depthwiseRegularizer) {
    return new SeparableConv2D(fields().with("depthwise_regularizer", depthwiseRegularizer));
  }

  /** Penalty on the depthwise kernel. */
  public SeparableConv2D depthwiseRegularizer(Regularizer depthwiseRegularizer) {
    return new SeparableConv2D(fields().with("depthwise_regularizer", depthwiseRegularizer));
  }

  /** Penalty on the pointwise kernel. */
  public SeparableConv2D pointwiseRegularizer(String pointwiseRegularizer) {
    return new SeparableConv2D(fields().with("pointwise_regularizer", pointwiseRegularizer));
  }

  /** Penalty on the pointwise kernel. */
  public SeparableConv2D pointwiseRegularizer(Regularizer pointwiseRegularizer) {
    return new SeparableConv2D(fields().with("pointwise_regularizer", pointwiseRegularizer));
  }

  /** Penalty on the bias. */
  public SeparableConv2D biasRegularizer(String biasRegularizer) {
    return new SeparableConv2D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public SeparableConv2D biasRegularizer(Regularizer biasRegularizer) {
    return new SeparableConv2D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public SeparableConv2D activityRegularizer(String activityRegularizer) {
    return new SeparableConv2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public SeparableConv2D activityRegularizer(Regularizer activityRegularizer) {
    return new SeparableConv2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the depthwise kernel after each update. */
  public SeparableConv2D depthwiseConstraint(String depthwiseConstraint) {
    return new SeparableConv2D(fields().with("depthwise_constraint", depthwiseConstraint));
  }

  /** Applied to the depthwise kernel after each update. */
  public SeparableConv2D depthwiseConstraint(Constraint depthwiseConstraint) {
    return new SeparableConv2D(fields().with("depthwise_constraint", depthwiseConstraint));
  }

  /** Applied to the pointwise kernel after each update. */
  public SeparableConv2D pointwiseConstraint(String pointwiseConstraint) {
    return new SeparableConv2D(fields().with("pointwise_constraint", pointwiseConstraint));
  }

  /** Applied to the pointwise kernel after each update. */
  public SeparableConv2D pointwiseConstraint(Constraint pointwiseConstraint) {
    return new SeparableConv2D(fields().with("pointwise_constraint", pointwiseConstraint));
  }

  /** Applied to the bias after each update. */
  public SeparableConv2D biasConstraint(String biasConstraint) {
    return new SeparableConv2D(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public SeparableConv2D biasConstraint(Constraint biasConstraint) {
    return new SeparableConv2D(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public SeparableConv2D trainable(boolean trainable) {
    return new SeparableConv2D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public SeparableConv2D dtype(String dtype) {
    return new SeparableConv2D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public SeparableConv2D autocast(boolean autocast) {
    return new SeparableConv2D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public SeparableConv2D name(String name) {
    return new SeparableConv2D(fields().with("name", name));
  }
}
