package org.kerasr.plan;

import java.util.stream.IntStream;
import org.kerasr.ShapeException;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;

/**
 * The layers that only rearrange or repeat numbers: Flatten, Reshape, Permute and RepeatVector; and those that do nothing
 * when a model predicts.
 */
final class Reshaping {
  private Reshaping() {}

  static LayerSpec identity(ObjectConfig config) {
    return (inputs, weights) -> new Unary.SameShape() {
      @Override
      int[] shape(int[] input) {
        return input;
      }

      @Override
      Value apply(Value x) {
        return x;
      }
    };
  }

  static LayerSpec flatten(ObjectConfig config) {
    final boolean channelsFirst = Images.channelsFirst(config);
    return (inputs, weights) -> new Unary() {
      @Override
      int[] shape(int[] input) {
        return new int[] {input[0], Shapes.product(input, 1, input.length)};
      }

      @Override
      Value apply(Value x) {
        final Value ordered = channelsFirst && x.rank() > 2 ? x.transpose(channelsToLast(x.rank())) : x;
        return ordered.reshape(shape(x.shape()));
      }
    };
  }

  private static int[] channelsToLast(int rank) {
    return IntStream.range(0, rank).map(i -> i == 0 ? 0 : i == rank - 1 ? 1 : i + 1).toArray();
  }

  static LayerSpec permute(ObjectConfig config) {
    final int[] dims = config.integers("dims").orElseThrow(() -> new Unsupported("`dims` is missing"));
    final int[] order = IntStream.concat(IntStream.of(0), IntStream.of(dims)).toArray();
    if (!IntStream.of(order).sorted().boxed().toList().equals(IntStream.range(0, order.length).boxed().toList())) {
      throw config.wrong("dims", "an order of 1 to " + dims.length, config.config().get("dims").orElse(Json.NULL));
    }
    return (inputs, weights) -> new Unary() {
      @Override
      int[] shape(int[] input) {
        Shapes.requireRank(input, order.length, config.name());
        return Axes.permute(input, order);
      }

      @Override
      Value apply(Value x) {
        shape(x.shape());
        return x.transpose(order);
      }
    };
  }

  static LayerSpec repeat(ObjectConfig config) {
    final int n = config.integer("n").filter(count -> count > 0).orElseThrow(() -> new Unsupported("`n` is not 1 or more"));
    return (inputs, weights) -> new Unary() {
      @Override
      int[] shape(int[] input) {
        Shapes.requireRank(input, 2, config.name());
        return new int[] {input[0], n, input[1]};
      }

      @Override
      Value apply(Value x) {
        final int[] shape = shape(x.shape());
        final float[] out = new float[Axes.size(shape)];
        for (int i = 0; i < shape[0] * n; i++) {
          System.arraycopy(x.data(), i / n * shape[2], out, i * shape[2], shape[2]);
        }
        return new Value(shape, out);
      }
    };
  }

  static LayerSpec reshape(ObjectConfig config) {
    final int[] target = config.integers("target_shape").orElseThrow(() -> new Unsupported("`target_shape` is missing"));
    if (IntStream.of(target).filter(d -> d < 0).count() > 1 || IntStream.of(target).anyMatch(d -> d < -1)) {
      throw config.wrong("target_shape", "sizes with at most one -1", config.config().get("target_shape").orElse(Json.NULL));
    }
    return (inputs, weights) -> new Unary() {
      @Override
      int[] shape(int[] input) {
        return resolve(target, input, config.name());
      }

      @Override
      Value apply(Value x) {
        return x.reshape(shape(x.shape()));
      }
    };
  }

  private static int[] resolve(int[] target, int[] input, String layer) {
    final int[] out = new int[target.length + 1];
    out[0] = input[0];
    System.arraycopy(target, 0, out, 1, target.length);
    final int size = Shapes.product(input, 1, input.length);
    final int known = Axes.size(IntStream.of(target).filter(d -> d >= 0).toArray());
    final boolean open = IntStream.of(target).anyMatch(d -> d < 0);
    if (size >= 0 && (open ? known == 0 || size % known != 0 : size != known)) {
      throw new ShapeException("Reshape '" + layer + "': an input of shape " + Shapes.text(input)
          + " cannot become " + Shapes.text(out));
    }
    for (int i = 1; i < out.length; i++) {
      if (out[i] < 0 && size >= 0) {
        out[i] = size / known;
      }
    }
    return out;
  }
}
