package org.kerasr.plan;

import java.util.Optional;
import org.kerasr.ShapeException;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.TransposedConvolution;
import org.kerasr.kernels.TransposedConvolution.Side;

/** Transposed convolution of images, with an activation. */
final class Conv2DTranspose extends Unary {
  private final String layer;
  private final Side rows;
  private final Side columns;
  private final boolean channelsFirst;
  private final int inChannels;
  private final float[] kernel;  // [height, width, filters, inChannels]
  private final float[] bias;
  private final Activation activation;
  private final TransposedConvolution convolution;

  private Conv2DTranspose(String layer, Side rows, Side columns, boolean channelsFirst, int inChannels, float[] kernel,
      float[] bias, Activation activation) {
    this.layer = layer;
    this.rows = rows;
    this.columns = columns;
    this.channelsFirst = channelsFirst;
    this.inChannels = inChannels;
    this.kernel = kernel;
    this.bias = bias;
    this.activation = activation;
    this.convolution = new TransposedConvolution(rows, columns, inChannels, kernel, bias);
  }

  static LayerSpec parse(ObjectConfig config) {
    final int filters = config.integer("filters").orElseThrow(() -> new Unsupported("`filters` is missing"));
    final boolean channelsFirst = Images.channelsFirst(config);
    final Side rows = side(config, 0);
    final Side columns = side(config, 1);
    final boolean useBias = config.bool("use_bias", true);
    final Activation activation = Activations.of(config, "activation", "linear");
    return (inputs, weights) -> {
      Shapes.requireRank(inputs.get(0), 4, config.name());
      final int channels = Shapes.known(inputs.get(0), channelsFirst ? 1 : -1, config.name());
      final float[] kernel = weights.get(0, "kernel", rows.window(), columns.window(), filters, channels).floats();
      final float[] bias = useBias ? weights.get(1, "bias", filters).floats() : new float[filters];
      return new Conv2DTranspose(config.name(), rows, columns, channelsFirst, channels, kernel, bias, activation);
    };
  }

  private static Side side(ObjectConfig config, int axis) {
    final int[] size = config.pair("kernel_size", 1);
    final int[] strides = config.pair("strides", 1);
    final int[] dilation = config.pair("dilation_rate", 1);
    final int[] padding = config.pair("output_padding", -1);
    final boolean same = Images.window(config, "kernel_size", size, strides, dilation).same();
    if (padding[axis] >= strides[axis]) {
      throw config.wrong("output_padding", "less than the strides", config.config().get("output_padding").orElse(Json.NULL));
    }
    return new Side(size[axis], strides[axis], dilation[axis], same, padding[axis]);
  }

  @Override
  int[] shape(int[] input) {
    Shapes.requireRank(input, 4, layer);
    final int channels = input[channelsFirst ? 1 : 3];
    if (channels >= 0 && channels != inChannels) {
      throw new ShapeException("Conv2DTranspose '" + layer + "': the input must have " + inChannels + " channels, received "
          + Shapes.text(input));
    }
    final int h = input[channelsFirst ? 2 : 1];
    final int w = input[channelsFirst ? 3 : 2];
    final int oh = h < 0 ? -1 : rows.out(h);
    final int ow = w < 0 ? -1 : columns.out(w);
    return activation.shape(channelsFirst ? new int[] {input[0], bias.length, oh, ow} : new int[] {input[0], oh, ow, bias.length});
  }

  @Override
  Value apply(Value input) {
    shape(input.shape());
    final Value x = channelsFirst ? input.transpose(Images.TO_CHANNELS_LAST) : input;
    final int[] s = x.shape();
    final Value y = new Value(new int[] {s[0], rows.out(s[1]), columns.out(s[2]), bias.length},
        convolution.apply(x.data(), s[0], s[1], s[2]));
    return activation.apply(channelsFirst ? y.transpose(Images.TO_CHANNELS_FIRST) : y);
  }

  @Override
  public Optional<Operation> scaled(int channelAxis, float[] scale, float[] shift) {
    if (channelAxis != (channelsFirst ? -3 : -1) || !activation.isLinear()) {
      return Optional.empty();
    }
    final float[] scaled = kernel.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= scale[i / inChannels % scale.length];
    }
    return Optional.of(new Conv2DTranspose(layer, rows, columns, channelsFirst, inChannels, scaled,
        Folding.affine(bias, scale, shift), activation));
  }
}
