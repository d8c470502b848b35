package org.kerasr.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kerasr.ShapeException;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;

/** Layers that pick places of their input along each axis: zero padding, cropping, and upsampling by repetition. */
final class Resampling extends Unary {
  /** How one axis changes: how many places come before and after (negative: are cut off), and how often each stands there. */
  private record Change(int before, int after, int times) {
    int size(int n) {
      return n < 0 ? -1 : n * times + before + after;
    }

    /** The place of the input at a place of the result; -1 for a zero. */
    int source(int place, int n) {
      final int at = place - before;
      return at < 0 || at >= n * times ? -1 : at / times;
    }
  }

  private final String layer;
  private final Change[] changes;

  private Resampling(String layer, Change[] changes) {
    this.layer = layer;
    this.changes = changes;
  }

  static LayerSpec padding(ObjectConfig config, int rank) {
    return bound(margins(withBatch(config, pairs(config, "padding", rank, 1)), config.name(), false), rank);
  }

  static LayerSpec cropping(ObjectConfig config, int rank) {
    return bound(margins(withBatch(config, pairs(config, "cropping", rank, rank == 2 ? 0 : 1)), config.name(), true), rank);
  }

  static LayerSpec upsampling(ObjectConfig config, int rank) {
    if (!config.string("interpolation", "nearest").equals("nearest")) {
      throw new Unsupported("interpolation " + config.string("interpolation", ""));
    }
    final int[] given = config.integers("size").orElse(new int[] {2});
    final int[] times = given.length == 1 ? IntStream.generate(() -> given[0]).limit(rank).toArray() : given;
    if (times.length != rank || IntStream.of(times).anyMatch(t -> t < 1)) {
      throw config.wrong("size", rank + " whole numbers of 1 or more", config.config().get("size").orElse(Json.NULL));
    }
    final int first = Images.channelsFirst(config) ? 2 : 1;
    final Change[] changes = new Change[first + rank];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = new Change(0, 0, i < first ? 1 : times[i - first]);
    }
    return bound(new Resampling(config.name(), changes), rank);
  }

  /** Zeros before and after the leading axes, or as many places cut off there. */
  static Resampling margins(int[][] pairs, String layer, boolean cut) {
    final Change[] changes = new Change[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      changes[i] = new Change(cut ? -pairs[i][0] : pairs[i][0], cut ? -pairs[i][1] : pairs[i][1], 1);
    }
    return new Resampling(layer, changes);
  }

  private static LayerSpec bound(Resampling operation, int rank) {
    return (inputs, weights) -> {
      Shapes.requireRank(inputs.get(0), rank + 2, operation.layer);
      return operation;
    };
  }

  private static int[][] withBatch(ObjectConfig config, List<int[]> pairs) {
    final List<int[]> all = new ArrayList<>(List.of(new int[] {0, 0}));
    if (Images.channelsFirst(config)) {
      all.add(new int[] {0, 0});
    }
    all.addAll(pairs);
    return all.toArray(new int[0][]);
  }

  /** Before and after each axis: from one number, one for each axis, or two for each; {@code (before, after)} for one axis. */
  private static List<int[]> pairs(ObjectConfig config, String key, int rank, int otherwise) {
    final Json value = config.config().present(key).orElse(Json.of((long) otherwise));
    if (rank == 1) {
      return List.of(pair(config, key, value));
    }
    final List<int[]> out = new ArrayList<>();
    for (int i = 0; i < rank; i++) {
      if (value instanceof Json.Arr array && array.items().size() != rank) {
        throw config.wrong(key, rank + " numbers or pairs", value);
      }
      out.add(pair(config, key, value instanceof Json.Arr array ? array.items().get(i) : value));
    }
    return out;
  }

  private static int[] pair(ObjectConfig config, String key, Json value) {
    final int[] found = ObjectConfig.of("", "", Json.EMPTY.with(key, value)).integers(key).orElse(new int[] {0});
    if (found.length > 2 || found.length == 0 || IntStream.of(found).anyMatch(n -> n < 0)) {
      throw config.wrong(key, "whole numbers, 0 or more, before and after an axis", value);
    }
    return found.length == 2 ? found : new int[] {found[0], found[0]};
  }

  @Override
  int[] shape(int[] input) {
    final int[] out = input.clone();
    for (int i = 0; i < changes.length; i++) {
      out[i] = changes[i].size(input[i]);
      if (input[i] >= 0 && i > 0 && out[i] < 1) {
        throw new ShapeException("layer '" + layer + "': nothing is left of an input of shape " + Shapes.text(input));
      }
    }
    return out;
  }

  @Override
  Value apply(Value x) {
    final int[] from = x.shape();
    final int[] to = shape(from);
    final int rows = Axes.size(Arrays.copyOf(to, changes.length));
    final int width = Shapes.product(from, changes.length, from.length);
    final float[] out = new float[Math.multiplyExact(rows, width)];
    for (int row = 0; row < rows; row++) {
      final int source = source(row, from, to);
      if (source >= 0) {
        System.arraycopy(x.data(), source * width, out, row * width, width);
      }
    }
    return new Value(to, out);
  }

  /** The row of the input that stands at a row of the result; -1 for zeros. */
  private int source(int row, int[] from, int[] to) {
    int rest = row;
    int at = 0;
    int stride = 1;
    for (int axis = changes.length - 1; axis >= 0; axis--) {
      final int place = changes[axis].source(rest % to[axis], from[axis]);
      if (place < 0) {
        return -1;
      }
      at += place * stride;
      stride *= from[axis];
      rest /= to[axis];
    }
    return at;
  }
}
