// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Filters that slide over the rows and columns of an image.
 *
 * <p>$$ y_{i,j,f} = g\Big(b_f + \sum_{u,v,c} x_{i+u,\,j+v,\,c}\; W_{u,v,c,f}\Big) $$ for stride 1, with
 * activation $g$.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with new rows and columns, and <code>filters</code> channels.
 *
 * <p>Raises: <code>ShapeError</code> if the channels are unknown at build, or the window does not fit into the
 * image.
 */
public final class Conv2D extends Layer {
  private Conv2D(Fields fields) {
    super("keras.layers", "Conv2D", fields);
  }

  /**
   * Conv2D with the required arguments.
   *
   * @param filters Number of filters: size of the output's channel axis.
   * @param kernelSize Height and width of the filters; one number for both.
   */
  public static Conv2D of(int filters, int kernelSize) {
    return new Conv2D(Fields.NONE.with("filters", filters).with("kernel_size", kernelSize));
  }

  /** Number of filters: size of the output's channel axis. */
  public static NeedsKernelSize filters(int filters) {
    return new NeedsKernelSize(Fields.NONE.with("filters", filters));
  }

  /** Conv2D whose <code>kernel_size</code> is still to be given. */
  public static final class NeedsKernelSize {
    private final Fields fields;

    private NeedsKernelSize(Fields fields) {
      this.fields = fields;
    }

    /** Height and width of the filters; one number for both. */
    public Conv2D kernelSize(int kernelSize) {
      return new Conv2D(fields.with("kernel_size", kernelSize));
    }

    /** Height and width of the filters; one number for both. */
    public Conv2D kernelSize(int first, int second) {
      return new Conv2D(fields.with("kernel_size", new int[] {first, second}));
    }
  }

  /**
   * How far the filters move, in rows and columns.
   *
   * <p>By default [1, 1].
   */
  public Conv2D strides(int strides) {
    return new Conv2D(fields().with("strides", strides));
  }

  /**
   * How far the filters move, in rows and columns.
   *
   * <p>By default [1, 1].
   */
  public Conv2D strides(int first, int second) {
    return new Conv2D(fields().with("strides", new int[] {first, second}));
  }

  /**
   * <code>"valid"</code> for none, or <code>"same"</code> for zeros around, so that stride 1 keeps the size.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public Conv2D padding(String padding) {
    return new Conv2D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public Conv2D dataFormat(String dataFormat) {
    return new Conv2D(fields().with("data_format", dataFormat));
  }

  /**
   * Distance between the entries of a filter; above 1 only with stride 1.
   *
   * <p>By default [1, 1].
   */
  public Conv2D dilationRate(int dilationRate) {
    return new Conv2D(fields().with("dilation_rate", dilationRate));
  }

  /**
   * Distance between the entries of a filter; above 1 only with stride 1.
   *
   * <p>By default [1, 1].
   */
  public Conv2D dilationRate(int first, int second) {
    return new Conv2D(fields().with("dilation_rate", new int[] {first, second}));
  }

  /**
   * The channels are split into so many groups, each with its own filters.
   *
   * <p>By default 1.
   */
  public Conv2D groups(int groups) {
    return new Conv2D(fields().with("groups", groups));
  }

  /** Function applied to the sums; None for none. */
  public Conv2D activation(String activation) {
    return new Conv2D(fields().with("activation", activation));
  }

  /** Function applied to the sums; None for none. */
  public Conv2D activation(Layer activation) {
    return new Conv2D(fields().with("activation", activation));
  }

  /**
   * Whether a bias is added for each filter.
   *
   * <p>By default true.
   */
  public Conv2D useBias(boolean useBias) {
    return new Conv2D(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels / groups, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Conv2D kernelInitializer(String kernelInitializer) {
    return new Conv2D(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels / groups, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Conv2D kernelInitializer(Initializer kernelInitializer) {
    return new Conv2D(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public Conv2D biasInitializer(String biasInitializer) {
    return new Conv2D(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public Conv2D biasInitializer(Initializer biasInitializer) {
    return new Conv2D(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public Conv2D kernelRegularizer(String kernelRegularizer) {
    return new Conv2D(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public Conv2D kernelRegularizer(Regularizer kernelRegularizer) {
    return new Conv2D(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the bias. */
  public Conv2D biasRegularizer(String biasRegularizer) {
    return new Conv2D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public Conv2D biasRegularizer(Regularizer biasRegularizer) {
    return new Conv2D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public Conv2D activityRegularizer(String activityRegularizer) {
    return new Conv2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public Conv2D activityRegularizer(Regularizer activityRegularizer) {
    return new Conv2D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public Conv2D kernelConstraint(String kernelConstraint) {
    return new Conv2D(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public Conv2D kernelConstraint(Constraint kernelConstraint) {
    return new Conv2D(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the bias after each update. */
  public Conv2D biasConstraint(String biasConstraint) {
    return new Conv2D(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public Conv2D biasConstraint(Constraint biasConstraint) {
    return new Conv2D(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Conv2D trainable(boolean trainable) {
    return new Conv2D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Conv2D dtype(String dtype) {
    return new Conv2D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Conv2D autocast(boolean autocast) {
    return new Conv2D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Conv2D name(String name) {
    return new Conv2D(fields().with("name", name));
  }
}
