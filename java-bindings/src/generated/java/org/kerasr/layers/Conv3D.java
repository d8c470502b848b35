// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Filters that slide over the three axes of a volume, such as a film or a scan.
 *
 * <p>$$ y_{p,f} = g\Big(b_f + \sum_{u,c} x_{p+u,\,c}\; W_{u,c,f}\Big) $$ for stride 1, with places $p$ and $u$
 * of three coordinates and activation $g$.
 *
 * <p>Input shape: <code>[batch, depth, rows, columns, channels]</code>, or <code>[batch, channels, depth, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with new depth, rows and columns, and <code>filters</code> channels.
 *
 * <p>Raises: <code>ShapeError</code> if the channels are unknown at build, or the window does not fit into the
 * volume.
 */
public final class Conv3D extends Layer {
  private Conv3D(Fields fields) {
    super("keras.layers", "Conv3D", fields);
  }

  /**
   * Conv3D with the required arguments.
   *
   * @param filters Number of filters: size of the output's channel axis.
   * @param kernelSize Size of the filters along each of the three axes; one number for all.
   */
  public static Conv3D of(int filters, int kernelSize) {
    return new Conv3D(Fields.NONE.with("filters", filters).with("kernel_size", kernelSize));
  }

  /** Number of filters: size of the output's channel axis. */
  public static NeedsKernelSize filters(int filters) {
    return new NeedsKernelSize(Fields.NONE.with("filters", filters));
  }

  /** Conv3D whose <code>kernel_size</code> is still to be given. */
  public static final class NeedsKernelSize {
    private final Fields fields;

    private NeedsKernelSize(Fields fields) {
      this.fields = fields;
    }

    /** Size of the filters along each of the three axes; one number for all. */
    public Conv3D kernelSize(int kernelSize) {
      return new Conv3D(fields.with("kernel_size", kernelSize));
    }

    /** Size of the filters along each of the three axes; one number for all. */
    public Conv3D kernelSize(int first, int second, int third) {
      return new Conv3D(fields.with("kernel_size", new int[] {first, second, third}));
    }
  }

  /**
   * How far the filters move along each axis.
   *
   * <p>By default [1, 1, 1].
   */
  public Conv3D strides(int strides) {
    return new Conv3D(fields().with("strides", strides));
  }

  /**
   * How far the filters move along each axis.
   *
   * <p>By default [1, 1, 1].
   */
  public Conv3D strides(int first, int second, int third) {
    return new Conv3D(fields().with("strides", new int[] {first, second, third}));
  }

  /**
   * <code>"valid"</code> for none, or <code>"same"</code> for zeros around, so that stride 1 keeps the size.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public Conv3D padding(String padding) {
    return new Conv3D(fields().with("padding", padding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public Conv3D dataFormat(String dataFormat) {
    return new Conv3D(fields().with("data_format", dataFormat));
  }

  /**
   * Distance between the entries of a filter; above 1 only with stride 1.
   *
   * <p>By default [1, 1, 1].
   */
  public Conv3D dilationRate(int dilationRate) {
    return new Conv3D(fields().with("dilation_rate", dilationRate));
  }

  /**
   * Distance between the entries of a filter; above 1 only with stride 1.
   *
   * <p>By default [1, 1, 1].
   */
  public Conv3D dilationRate(int first, int second, int third) {
    return new Conv3D(fields().with("dilation_rate", new int[] {first, second, third}));
  }

  /**
   * The channels are split into so many groups, each with its own filters.
   *
   * <p>By default 1.
   */
  public Conv3D groups(int groups) {
    return new Conv3D(fields().with("groups", groups));
  }

  /** Function applied to the sums; None for none. */
  public Conv3D activation(String activation) {
    return new Conv3D(fields().with("activation", activation));
  }

  /** Function applied to the sums; None for none. */
  public Conv3D activation(Layer activation) {
    return new Conv3D(fields().with("activation", activation));
  }

  /**
   * Whether a bias is added for each filter.
   *
   * <p>By default true.
   */
  public Conv3D useBias(boolean useBias) {
    return new Conv3D(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels / groups, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Conv3D kernelInitializer(String kernelInitializer) {
    return new Conv3D(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, channels / groups, filters]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Conv3D kernelInitializer(Initializer kernelInitializer) {
    return new Conv3D(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public Conv3D biasInitializer(String biasInitializer) {
    return new Conv3D(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public Conv3D biasInitializer(Initializer biasInitializer) {
    return new Conv3D(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public Conv3D kernelRegularizer(String kernelRegularizer) {
    return new Conv3D(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public Conv3D kernelRegularizer(Regularizer kernelRegularizer) {
    return new Conv3D(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the bias. */
  public Conv3D biasRegularizer(String biasRegularizer) {
    return new Conv3D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public Conv3D biasRegularizer(Regularizer biasRegularizer) {
    return new Conv3D(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public Conv3D activityRegularizer(String activityRegularizer) {
    return new Conv3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public Conv3D activityRegularizer(Regularizer activityRegularizer) {
    return new Conv3D(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public Conv3D kernelConstraint(String kernelConstraint) {
    return new Conv3D(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public Conv3D kernelConstraint(Constraint kernelConstraint) {
    return new Conv3D(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the bias after each update. */
  public Conv3D biasConstraint(String biasConstraint) {
    return new Conv3D(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public Conv3D biasConstraint(Constraint biasConstraint) {
    return new Conv3D(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Conv3D trainable(boolean trainable) {
    return new Conv3D(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Conv3D dtype(String dtype) {
    return new Conv3D(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Conv3D autocast(boolean autocast) {
    return new Conv3D(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Conv3D name(String name) {
    return new Conv3D(fields().with("name", name));
  }
}
