// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Constraint;
import org.kerasr.Fields;
import org.kerasr.Initializer;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * A sum of products of inputs and kernel along any axes, written in Einstein's notation, plus bias and
 * activation.
 *
 * <p><code>EinsumDense("ab,bc-&gt;ac", 64, bias_axes="c")</code> is <code>Dense(64)</code>.
 *
 * <p>Input shape: as the equation says; the sizes of the kernel's axes must be known.
 *
 * <p>Output shape: as the equation says.
 *
 * <p>Raises: <code>ArgumentError</code> if the equation does not say a sum of inputs and kernel;
 * <code>ShapeError</code> if shapes do not fit it.
 */
public final class EinsumDense extends Layer {
  private EinsumDense(Fields fields) {
    super("keras.layers", "EinsumDense", fields);
  }

  /**
   * EinsumDense with the required arguments.
   *
   * @param equation Letters for the axes of inputs, kernel and outputs: <code>ab,bc-&gt;ac</code>, <code>...x,xy-&gt;...y</code> or <code>ab...,bc-&gt;ac...</code>.
   * @param outputShape Shape of the outputs without the batch axis and without the axes of <code>...</code>; None where a size is that of the inputs.
   */
  public static EinsumDense of(String equation, int[] outputShape) {
    return new EinsumDense(Fields.NONE.with("equation", equation).with("output_shape", outputShape));
  }

  /**
   * Letters for the axes of inputs, kernel and outputs: <code>ab,bc-&gt;ac</code>, <code>...x,xy-&gt;...y</code>
   * or <code>ab...,bc-&gt;ac...</code>.
   */
  public static NeedsOutputShape equation(String equation) {
    return new NeedsOutputShape(Fields.NONE.with("equation", equation));
  }

  /** EinsumDense whose <code>output_shape</code> is still to be given. */
  public static final class NeedsOutputShape {
    private final Fields fields;

    private NeedsOutputShape(Fields fields) {
      this.fields = fields;
    }

    /**
     * Shape of the outputs without the batch axis and without the axes of <code>...</code>; None where a size is
     * that of the inputs.
     */
    public EinsumDense outputShape(int... outputShape) {
      return new EinsumDense(fields.with("output_shape", outputShape));
    }
  }

  /** Function applied to the sums; None for none. */
  public EinsumDense activation(String activation) {
    return new EinsumDense(fields().with("activation", activation));
  }

  /** Function applied to the sums; None for none. */
  public EinsumDense activation(Layer activation) {
    return new EinsumDense(fields().with("activation", activation));
  }

  /** The letters of the outputs' axes that the bias has; None for no bias. */
  public EinsumDense biasAxes(String biasAxes) {
    return new EinsumDense(fields().with("bias_axes", biasAxes));
  }

  /**
   * Start value of the kernel.
   *
   * <p>By default "glorot_uniform".
   */
  public EinsumDense kernelInitializer(String kernelInitializer) {
    return new EinsumDense(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the kernel.
   *
   * <p>By default "glorot_uniform".
   */
  public EinsumDense kernelInitializer(Initializer kernelInitializer) {
    return new EinsumDense(fields().with("kernel_initializer", kernelInitializer));
  }

  /**
   * Start value of the bias.
   *
   * <p>By default "zeros".
   */
  public EinsumDense biasInitializer(String biasInitializer) {
    return new EinsumDense(fields().with("bias_initializer", biasInitializer));
  }

  /**
   * Start value of the bias.
   *
   * <p>By default "zeros".
   */
  public EinsumDense biasInitializer(Initializer biasInitializer) {
    return new EinsumDense(fields().with("bias_initializer", biasInitializer));
  }

  /** Penalty on the kernel. */
  public EinsumDense kernelRegularizer(String kernelRegularizer) {
    return new EinsumDense(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the kernel. */
  public EinsumDense kernelRegularizer(Regularizer kernelRegularizer) {
    return new EinsumDense(fields().with("kernel_regularizer", kernelRegularizer));
  }

  /** Penalty on the bias. */
  public EinsumDense biasRegularizer(String biasRegularizer) {
    return new EinsumDense(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Penalty on the bias. */
  public EinsumDense biasRegularizer(Regularizer biasRegularizer) {
    return new EinsumDense(fields().with("bias_regularizer", biasRegularizer));
  }

  /** Applied to the kernel after each update. */
  public EinsumDense kernelConstraint(String kernelConstraint) {
    return new EinsumDense(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the kernel after each update. */
  public EinsumDense kernelConstraint(Constraint kernelConstraint) {
    return new EinsumDense(fields().with("kernel_constraint", kernelConstraint));
  }

  /** Applied to the bias after each update. */
  public EinsumDense biasConstraint(String biasConstraint) {
    return new EinsumDense(fields().with("bias_constraint", biasConstraint));
  }

  /** Applied to the bias after each update. */
  public EinsumDense biasConstraint(Constraint biasConstraint) {
    return new EinsumDense(fields().with("bias_constraint", biasConstraint));
  }

  /** If given, the kernel is frozen and a product of two matrices of this inner size is trained on top of it. */
  public EinsumDense loraRank(int loraRank) {
    return new EinsumDense(fields().with("lora_rank", loraRank));
  }

  /** The product is scaled by <code>lora_alpha / lora_rank</code>; the rank if None. */
  public EinsumDense loraAlpha(double loraAlpha) {
    return new EinsumDense(fields().with("lora_alpha", loraAlpha));
  }

  /** Kept for files of quantised layers. */
  public EinsumDense gptqUnpackedColumnSize(int gptqUnpackedColumnSize) {
    return new EinsumDense(fields().with("gptq_unpacked_column_size", gptqUnpackedColumnSize));
  }

  /** Must be None; quantised layers are not part of this release. */
  public EinsumDense quantizationConfig(Object quantizationConfig) {
    return new EinsumDense(fields().with("quantization_config", quantizationConfig));
  }

  /** Penalty on the outputs, added to the losses. */
  public EinsumDense activityRegularizer(String activityRegularizer) {
    return new EinsumDense(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public EinsumDense activityRegularizer(Regularizer activityRegularizer) {
    return new EinsumDense(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public EinsumDense trainable(boolean trainable) {
    return new EinsumDense(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public EinsumDense dtype(String dtype) {
    return new EinsumDense(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public EinsumDense autocast(boolean autocast) {
    return new EinsumDense(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public EinsumDense name(String name) {
    return new EinsumDense(fields().with("name", name));
  }
}
