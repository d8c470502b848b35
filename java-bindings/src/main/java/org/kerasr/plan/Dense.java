package org.kerasr.plan;

import java.util.Optional;
import org.kerasr.ShapeException;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Kernels;
import org.kerasr.kernels.Rows;

/** {@code activation(x kernel + bias)} over the last axis. */
final class Dense extends Unary.SameShape {
  private final String layer;
  private final float[][] kernel;  // [in][units]
  private final float[] bias;
  private final Activation activation;

  private Dense(String layer, float[][] kernel, float[] bias, Activation activation) {
    this.layer = layer;
    this.kernel = kernel;
    this.bias = bias;
    this.activation = activation;
  }

  static LayerSpec parse(ObjectConfig config) {
    final int units = config.integer("units").orElseThrow(() -> new Unsupported("`units` is missing"));
    final boolean useBias = config.bool("use_bias", true);
    final Activation activation = Activations.of(config, "activation", "linear");
    return (inputs, weights) -> {
      final int[] input = inputs.get(0);
      final var kernel = weights.get(0, "kernel", input[Shapes.axis(-1, input.length, config.name())], units);
      final float[] bias = useBias ? weights.get(1, "bias", units).floats() : new float[units];
      return new Dense(config.name(), Rows.split(kernel.floats(), kernel.shape()[0], units), bias, activation);
    };
  }

  @Override
  int[] shape(int[] input) {
    final int in = input.length == 0 ? 0 : input[input.length - 1];
    if (in >= 0 && in != kernel.length || input.length == 0) {
      throw new ShapeException("Dense '" + layer + "': the last axis of the input must be " + kernel.length
          + ", received " + Shapes.text(input));
    }
    final int[] out = input.clone();
    out[out.length - 1] = bias.length;
    return activation.shape(out);
  }

  @Override
  Value apply(Value x) {
    shape(x.shape());
    final int rows = kernel.length == 0 ? 0 : x.data().length / kernel.length;
    final float[][] y = Rows.repeat(bias, rows);
    Kernels.ACTIVE.addProduct(Rows.split(x.data(), rows, kernel.length), kernel, y, rows, kernel.length, bias.length);
    final int[] shape = x.shape().clone();
    shape[shape.length - 1] = bias.length;
    return activation.apply(new Value(shape, Rows.join(y, bias.length)));
  }

  @Override
  public Optional<Operation> scaled(int channelAxis, float[] scale, float[] shift) {
    if (channelAxis != -1 || !activation.isLinear()) {
      return Optional.empty();
    }
    final float[][] scaledKernel = new float[kernel.length][];
    for (int i = 0; i < kernel.length; i++) {
      scaledKernel[i] = Folding.scale(kernel[i], scale);
    }
    return Optional.of(new Dense(layer, scaledKernel, Folding.affine(bias, scale, shift), activation));
  }
}
