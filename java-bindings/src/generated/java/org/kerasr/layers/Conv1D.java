// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Filters that slide over the steps of a sequence.
 *
 * <p>$$ y_{t,f} = g\Big(b_f + \sum_{u,c} x_{t+u,\,c}\; W_{u,c,f}\Big) $$ for stride 1, with activation $g$.
 *
 * <p>Input shape: <code>[batch, steps, channels]</code>, or <code>[batch, channels, steps]</code> with channels
 * first.
 *
 * <p>Output shape: the same with new steps, and <code>filters</code> channels.
 *
 * <p>Raises: <code>ShapeError</code> if the channels are unknown at build, or the filters do not fit into the
 * sequence.
 */
public final class Conv1D extends Layer {
  private Conv1D(Fields fields) {
    super("keras.layers", "Conv1D", fields);
  }

  /**
   * Conv1D with the required arguments.
   *
   * @param filters Number of filters: size of the output's channel axis.
   * @param kernelSize Length of the filters in steps.
   */
  public static Conv1D of(int filters, int kernelSize) {
    return new Conv1D(Fields.NONE.with("filters", filters).with("kernel_size", kernelSize));
  }

  /** Number of filters: size of the output's channel axis. */
  public static NeedsKernelSize filters(int filters) {
    return new NeedsKernelSize(Fields.NONE.with("filters", filters));
  }

  /** Conv1D whose <code>kernel_size</code> is still to be given. */
  public static final class NeedsKernelSize {
    private final Fields fields;

    private NeedsKernelSize(Fields fields) {
      this.fields = fields;
    }

    /** Length of the filters in steps. */
    public Conv1D kernelSize(int kernelSize) {
      return new Conv1D(fields.with("kernel_size", kernelSize));
    }
  }

  /**
   * How far the filters move, in steps.
   *
   * <p>By default 1.
   */
  public Conv1D strides(int strides) {
    return new Conv1D(fields().with("strides", strides));
  }

  /**
   * <code>"valid"</code> for none, <code>"same"</code> for zeros at both ends, so that stride 1 keeps the length,
   * or <code>"causal"</code> for zeros before the first step only, so that an output depends on no later input.
   *
   * <p>One of <code>valid</code>, <code>same</code>, <code>causal</code>.
   *
   * <p>By default "valid".
   */
  public Conv1D padding(String padding) {
    return new Conv1D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public Conv1D dataFormat(String dataFormat) {
    return new Conv1D(fields().with("data_format", dataFormat));
  }

  /**
   * Distance between the entries of a filter; above 1 only with stride 1.
   *
   * <p>By default 1.
   */
  public Conv1D dilationRate(int dilationRate) {
    return new Conv1D(fields().with("dilation_rate", dilationRate));
  }

  /**
   * The channels are split into so many groups, each with its own filters.
   *
   * <p>By default 1.
   */
  public Conv1D groups(int groups) {
    return new Conv1D(fields().with("groups", groups));
  }

  /** Function applied to the sums; None for none. */
  public Conv1D activation(String activation) {
    return new Conv1D(fields().with("activation", activation));
  }

  /** Function applied to the sums; None for none. */
  public Conv1D activation(Layer activation) {
    return new Conv1D(fields().with("activation", activation));
  }

  /**
   * Whether a bias is added for each filter.
   *
   * <p>By default true.
   */
  public Conv1D useBias(boolean useBias) {
    return new Conv1D(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels / groups, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Conv1D kernelInitializer(String kernelInitializer) {
    return new Conv1D(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels / groups, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Conv1D kernelInitializer(Initializer kernelInitializer) {
    return new Conv1D(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public Conv1D biasInitializer(String biasInitializer) {
    return new Conv1D(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public Conv1D biasInitializer(Initializer biasInitializer) {
    return new Conv1D(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public Conv1D kernelRegularizer(String kernelRegularizer) {
    return new Conv1D(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public Conv1D kernelRegularizer(Regularizer kernelRegularizer) {
    return new Conv1D(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the bias. */
  public Conv1D biasRegularizer(String biasRegularizer) {
    return new Conv1D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public Conv1D biasRegularizer(Regularizer biasRegularizer) {
    return new Conv1D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public Conv1D activityRegularizer(String activityRegularizer) {
    return new Conv1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public Conv1D activityRegularizer(Regularizer activityRegularizer) {
    return new Conv1D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public Conv1D kernelConstraint(String kernelConstraint) {
    return new Conv1D(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public Conv1D kernelConstraint(Constraint kernelConstraint) {
    return new Conv1D(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the bias after each update. */
  public Conv1D biasConstraint(String biasConstraint) {
    return new Conv1D(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public Conv1D biasConstraint(Constraint biasConstraint) {
    return new Conv1D(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Conv1D trainable(boolean trainable) {
    return new Conv1D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Conv1D dtype(String dtype) {
    return new Conv1D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Conv1D autocast(boolean autocast) {
    return new Conv1D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Conv1D name(String name) {
    return new Conv1D(fields().with("name", name));
  }
}
