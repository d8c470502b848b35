package org.kerasr.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.weights.NdArray;
import org.kerasr.weights.WeightSource;

/** A layer over sequences run as the same layer over images with one row or one column, an axis put in after the first two. */
final class Line extends Unary {
  private static final String[] SIZES = {"kernel_size", "pool_size", "strides", "dilation_rate", "output_padding"};

  private final String layer;
  private final Unary image;
  private final int zeros;
  private final boolean channelsFirst;

  private Line(String layer, Unary image, int zeros, boolean channelsFirst) {
    this.layer = layer;
    this.image = image;
    this.zeros = zeros;
    this.channelsFirst = channelsFirst;
  }

  /** The parser for sequences that follows from the one for images. */
  static Function<ObjectConfig, LayerSpec> of(Function<ObjectConfig, LayerSpec> images) {
    return config -> {
      final boolean channelsFirst = Images.channelsFirst(config);
      final boolean causal = config.string("padding", "valid").equals("causal");
      Json.Obj wide = config.config();
      for (final String key : SIZES) {
        final Optional<int[]> size = config.integers(key);
        if (size.isPresent()) {
          if (size.get().length != 1) {
            throw config.wrong(key, "one whole number", config.config().get(key).orElse(Json.NULL));
          }
          final int one = key.equals("output_padding") ? 0 : 1;
          wide = wide.with(key, Json.of(channelsFirst ? new int[] {one, size.get()[0]} : new int[] {size.get()[0], one}));
        } else if (key.equals("pool_size") && config.className().contains("Pooling")) {
          wide = wide.with(key, channelsFirst ? Json.of(new int[] {1, 2}) : Json.of(new int[] {2, 1}));
        }
      }
      if (causal) {
        wide = wide.with("padding", Json.of("valid"));
      }
      final LayerSpec spec = images.apply(ObjectConfig.of(config.module(), config.className(), wide));
      final int zeros = causal ? (first(config, "kernel_size") - 1) * first(config, "dilation_rate") : 0;
      return (inputs, weights) -> {
        Shapes.requireRank(inputs.get(0), 3, config.name());
        final int[] padded = longer(inputs.get(0), zeros, channelsFirst);
        return new Line(config.name(),
            (Unary) spec.bind(List.of(wide(padded)), new Narrow(weights, channelsFirst ? 0 : 1)), zeros, channelsFirst);
      };
    };
  }

  private static int first(ObjectConfig config, String key) {
    return config.integers(key).orElse(new int[] {1})[0];
  }

  private static int[] wide(int[] shape) {
    return new int[] {shape[0], shape[1], 1, shape[2]};
  }

  private static int[] longer(int[] shape, int zeros, boolean channelsFirst) {
    final int[] out = shape.clone();
    final int axis = channelsFirst ? 2 : 1;
    out[axis] = out[axis] < 0 ? -1 : out[axis] + zeros;
    return out;
  }

  private static int[] narrow(int[] shape) {
    return new int[] {shape[0], shape[1], shape[3]};
  }

  @Override
  int[] shape(int[] input) {
    Shapes.requireRank(input, 3, layer);
    return narrow(image.shape(wide(longer(input, zeros, channelsFirst))));
  }

  @Override
  Value apply(Value input) {
    Value x = input;
    if (zeros > 0) {
      final int[][] margins = channelsFirst ? new int[][] {{0, 0}, {zeros, 0}} : new int[][] {{zeros, 0}, {0, 0}};
      x = Resampling.margins(new int[][] {{0, 0}, margins[0], margins[1]}, layer, false).apply(input);
    }
    final Value y = image.apply(x.reshape(wide(x.shape())));
    return y.reshape(narrow(y.shape()));
  }

  @Override
  public Optional<Operation> scaled(int channelAxis, float[] scale, float[] shift) {
    return image.scaled(channelAxis == -1 ? -1 : channelAxis - 1, scale, shift)
        .map(scaled -> new Line(layer, (Unary) scaled, zeros, channelsFirst));
  }

  /** Weights as a layer over images asks for them, from those of a layer over sequences. */
  private record Narrow(WeightSource source, int axis) implements WeightSource {
    @Override
    public NdArray get(int index, String name, int... shape) {
      final int[] own = shape.length == 4
          ? IntStream.range(0, 4).filter(i -> i != axis).map(i -> shape[i]).toArray() : Arrays.copyOf(shape, shape.length);
      return source.get(index, name, own);
    }

    @Override
    public WeightSource child(String name) {
      return source.child(name);
    }

    @Override
    public WeightSource layer(String group, String name) {
      return source.layer(group, name);
    }
  }
}
