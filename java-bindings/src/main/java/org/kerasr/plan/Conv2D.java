package org.kerasr.plan;

import java.util.Optional;
import org.kerasr.ShapeException;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Convolution;
import org.kerasr.kernels.Window;

/** Convolution of images, with an activation. */
final class Conv2D extends Unary {
  private final String layer;
  private final Window window;
  private final int groups;
  private final boolean channelsFirst;
  private final int inChannels;
  private final float[] kernel;  // [height, width, inChannels / groups, filters]
  private final float[] bias;
  private final Activation activation;
  private final Convolution convolution;

  private Conv2D(String layer, Window window, int groups, boolean channelsFirst, int inChannels, float[] kernel,
      float[] bias, Activation activation) {
    this.layer = layer;
    this.window = window;
    this.groups = groups;
    this.channelsFirst = channelsFirst;
    this.inChannels = inChannels;
    this.kernel = kernel;
    this.bias = bias;
    this.activation = activation;
    this.convolution = new Convolution(window, groups, inChannels, bias.length, kernel, bias);
  }

  static LayerSpec parse(ObjectConfig config) {
    final int filters = config.integer("filters").orElseThrow(() -> new Unsupported("`filters` is missing"));
    final int groups = config.integer("groups", 1);
    final boolean channelsFirst = Images.channelsFirst(config);
    final int[] size = config.pair("kernel_size", 1);
    final Window window =
        Images.window(config, "kernel_size", size, config.pair("strides", 1), config.pair("dilation_rate", 1));
    final boolean useBias = config.bool("use_bias", true);
    final Activation activation = Activations.of(config, "activation", "linear");
    return (inputs, weights) -> {
      Shapes.requireRank(inputs.get(0), 4, config.name());
      final int channels = Shapes.known(inputs.get(0), channelsFirst ? 1 : -1, config.name());
      if (groups < 1 || channels % groups != 0 || filters % groups != 0) {
        throw new ShapeException("Conv2D '" + config.name() + "': " + channels + " input channels and " + filters
            + " filters cannot be split into " + groups + " groups");
      }
      final float[] kernel = weights.get(0, "kernel", size[0], size[1], channels / groups, filters).floats();
      final float[] bias = useBias ? weights.get(1, "bias", filters).floats() : new float[filters];
      return new Conv2D(config.name(), window, groups, channelsFirst, channels, kernel, bias, activation);
    };
  }

  /** A depthwise convolution: as many groups as channels, each with its own windows. */
  static LayerSpec depthwise(ObjectConfig config) {
    final int multiplier = config.integer("depth_multiplier", 1);
    final boolean channelsFirst = Images.channelsFirst(config);
    final int[] size = config.pair("kernel_size", 1);
    final Window window =
        Images.window(config, "kernel_size", size, config.pair("strides", 1), config.pair("dilation_rate", 1));
    final boolean useBias = config.bool("use_bias", true);
    final Activation activation = Activations.of(config, "activation", "linear");
    return (inputs, weights) -> {
      Shapes.requireRank(inputs.get(0), 4, config.name());
      final int channels = Shapes.known(inputs.get(0), channelsFirst ? 1 : -1, config.name());
      final int filters = Math.multiplyExact(channels, multiplier);
      final float[] kernel = weights.get(0, "kernel", size[0], size[1], channels, multiplier).floats();
      final float[] bias = useBias ? weights.get(1, "bias", filters).floats() : new float[filters];
      return new Conv2D(config.name(), window, channels, channelsFirst, channels, kernel, bias, activation);
    };
  }

  @Override
  int[] shape(int[] input) {
    Shapes.requireRank(input, 4, layer);
    final int channels = input[channelsFirst ? 1 : 3];
    if (channels >= 0 && channels != inChannels) {
      throw new ShapeException("Conv2D '" + layer + "': the input must have " + inChannels + " channels, received "
          + Shapes.text(input));
    }
    return activation.shape(Images.shape(input, channelsFirst, window, bias.length, layer));
  }

  @Override
  Value apply(Value input) {
    shape(input.shape());
    final Value x = channelsFirst ? input.transpose(Images.TO_CHANNELS_LAST) : input;
    final int[] s = x.shape();
    final Value y = new Value(new int[] {s[0], window.outHeight(s[1]), window.outWidth(s[2]), bias.length},
        convolution.apply(x.data(), s[0], s[1], s[2]));
    return activation.apply(channelsFirst ? y.transpose(Images.TO_CHANNELS_FIRST) : y);
  }

  @Override
  public Optional<Operation> scaled(int channelAxis, float[] scale, float[] shift) {
    if (channelAxis != (channelsFirst ? -3 : -1) || !activation.isLinear()) {
      return Optional.empty();
    }
    return Optional.of(new Conv2D(layer, window, groups, channelsFirst, inChannels, Folding.scale(kernel, scale),
        Folding.affine(bias, scale, shift), activation));
  }
}
