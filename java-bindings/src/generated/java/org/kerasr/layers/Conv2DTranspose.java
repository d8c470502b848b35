// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Filters that make an image larger: every input entry adds a multiple of them to its neighbourhood in the
 * result.
 *
 * <p>It is to inputs and outputs what the gradient of <code>Conv2D</code> is to outputs and inputs.
 *
 * <p>Input shape: <code>[batch, rows, columns, channels]</code>, or <code>[batch, channels, rows,
 * columns]</code> with channels first.
 *
 * <p>Output shape: the same with new rows and columns, and <code>filters</code> channels.
 *
 * <p>Raises: <code>ShapeError</code> if the channels are unknown at build.
 */
public final class Conv2DTranspose extends Layer {
  private Conv2DTranspose(Fields fields) {
    super("keras.layers", "Conv2DTranspose", fields);
  }

  /**
   * Conv2DTranspose with the required arguments.
   *
   * @param filters Number of filters: size of the output's channel axis.
   * @param kernelSize Height and width of the filters; one number for both.
   */
  public static Conv2DTranspose of(int filters, int kernelSize) {
    return new Conv2DTranspose(Fields.NONE.with("filters", filters).with("kernel_size", kernelSize));
  }

  /** Number of filters: size of the output's channel axis. */
  public static NeedsKernelSize filters(int filters) {
    return new NeedsKernelSize(Fields.NONE.with("filters", filters));
  }

  /** Conv2DTranspose whose <code>kernel_size</code> is still to be given. */
  public static final class NeedsKernelSize {
    private final Fields fields;

    private NeedsKernelSize(Fields fields) {
      this.fields = fields;
    }

    /** Height and width of the filters; one number for both. */
    public Conv2DTranspose kernelSize(int kernelSize) {
      return new Conv2DTranspose(fields.with("kernel_size", kernelSize));
    }

    /** Height and width of the filters; one number for both. */
    public Conv2DTranspose kernelSize(int first, int second) {
      return new Conv2DTranspose(fields.with("kernel_size", new int[] {first, second}));
    }
  }

  /**
   * How far apart the inputs' rows and columns stand in the result.
   *
   * <p>By default [1, 1].
   */
  public Conv2DTranspose strides(int strides) {
    return new Conv2DTranspose(fields().with("strides", strides));
  }

  /**
   * How far apart the inputs' rows and columns stand in the result.
   *
   * <p>By default [1, 1].
   */
  public Conv2DTranspose strides(int first, int second) {
    return new Conv2DTranspose(fields().with("strides", new int[] {first, second}));
  }

  /**
   * <code>"valid"</code> for the sums of all windows, or <code>"same"</code> for a result of the size of the
   * inputs times the strides.
   *
   * <p>One of <code>valid</code>, <code>same</code>.
   *
   * <p>By default "valid".
   */
  public Conv2DTranspose padding(String padding) {
    return new Conv2DTranspose(fields().with("padding", padding));
  }

  /**
   * What is added to the size of the result along each axis, less than the stride; chosen by <code>padding</code>
   * and <code>strides</code> if None.
   */
  public Conv2DTranspose outputPadding(int outputPadding) {
    return new Conv2DTranspose(fields().with("output_padding", outputPadding));
  }

  /**
   * What is added to the size of the result along each axis, less than the stride; chosen by <code>padding</code>
   * and <code>strides</code> if None.
   */
  public Conv2DTranspose outputPadding(int... outputPadding) {
    return new Conv2DTranspose(fields().with("output_padding", outputPadding));
  }

  /**
   * <code>"channels_last"</code> or <code>"channels_first"</code>; the global setting if None.
   *
   * <p>One of <code>channels_last</code>, <code>channels_first</code>.
   */
  public Conv2DTranspose dataFormat(String dataFormat) {
    return new Conv2DTranspose(fields().with("data_format", dataFormat));
  }

  /**
   * Distance between the entries of a filter; above 1 only with stride 1.
   *
   * <p>By default [1, 1].
   */
  public Conv2DTranspose dilationRate(int dilationRate) {
    return new Conv2DTranspose(fields().with("dilation_rate", dilationRate));
  }

  /**
   * Distance between the entries of a filter; above 1 only with stride 1.
   *
   * <p>By default [1, 1].
   */
  public Conv2DTranspose dilationRate(int first, int second) {
    return new Conv2DTranspose(fields().with("dilation_rate", new int[] {first, second}));
  }

  /** Function applied to the sums; None for none. */
  public Conv2DTranspose activation(String activation) {
    return new Conv2DTranspose(fields().with("activation", activation));
  }

  /** Function applied to the sums; None for none. */
  public Conv2DTranspose activation(Layer activation) {
    return new Conv2DTranspose(fields().with("activation", activation));
  }

  /**
   * Whether a bias is added for each filter.
   *
   * <p>By default true.
   */
  public Conv2DTranspose useBias(boolean useBias) {
    return new Conv2DTranspose(fields().with("use_bias", useBias));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, filters, channels]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Conv2DTranspose kernelInitializer(String kernelInitializer) {
    return new Conv2DTranspose(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel, shape <code>[*kernel_size, filters, channels]</code>.
   *
   * <p>By default "glorot_uniform".
   */
  public Conv2DTranspose kernelInitializer(Initializer kernelInitializer) {
    return new Conv2DTranspose(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public Conv2DTranspose biasInitializer(String biasInitializer) {
    return new Conv2DTranspose(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias, shape <code>[filters]</code>.
   *
   * <p>By default "zeros".
   */
  public Conv2DTranspose biasInitializer(Initializer biasInitializer) {
    return new Conv2DTranspose(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public Conv2DTranspose kernelRegularizer(String kernelRegularizer) {
    return new Conv2DTranspose(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public Conv2DTranspose kernelRegularizer(Regularizer kernelRegularizer) {
    return new Conv2DTranspose(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the bias. */
  public Conv2DTranspose biasRegularizer(String biasRegularizer) {
    return new Conv2DTranspose(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public Conv2DTranspose biasRegularizer(Regularizer biasRegularizer) {
    return new Conv2DTranspose(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the output. */
  public Conv2DTranspose activityRegularizer(String activityRegularizer) {
    return new Conv2DTranspose(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the output. */
  public Conv2DTranspose activityRegularizer(Regularizer activityRegularizer) {
    return new Conv2DTranspose(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Applied to the kernel after each update. */
  public Conv2DTranspose kernelConstraint(String kernelConstraint) {
    return new Conv2DTranspose(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public Conv2DTranspose kernelConstraint(Constraint kernelConstraint) {
    return new Conv2DTranspose(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the bias after each update. */
  public Conv2DTranspose biasConstraint(String biasConstraint) {
    return new Conv2DTranspose(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public Conv2DTranspose biasConstraint(Constraint biasConstraint) {
    return new Conv2DTranspose(fields().with("bias_constraint", biasConstraint));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Conv2DTranspose trainable(boolean trainable) {
    return new Conv2DTranspose(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Conv2DTranspose dtype(String dtype) {
    return new Conv2DTranspose(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Conv2DTranspose autocast(boolean autocast) {
    return new Conv2DTranspose(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Conv2DTranspose name(String name) {
    return new Conv2DTranspose(fields().with("name", name));
  }
}
