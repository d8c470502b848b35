package org.kerasr.plan;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kerasr.kernels.Axes;

/** exp(x) over its sum along one or several axes, after subtracting the maximum so that it cannot overflow. */
record Softmax(int[] axes) implements Activation {

  @Override
  public Value apply(Value x) {
    final int rank = Math.max(1, x.rank());
    final int[] from = Arrays.stream(axes).map(axis -> Shapes.axis(axis, rank, "softmax")).sorted().toArray();
    if (from.length == 1 && from[0] == rank - 1) {
      rows(x.data(), x.rank() == 0 ? 1 : x.last());
      return x;
    }
    final int[] order = IntStream.concat(IntStream.range(0, rank).filter(i -> Arrays.binarySearch(from, i) < 0),
        Arrays.stream(from)).toArray();
    final Value moved = x.transpose(order);
    rows(moved.data(), Shapes.product(moved.shape(), rank - from.length, rank));
    return moved.transpose(Axes.inverse(order));
  }

  private static void rows(float[] data, int width) {
    for (int at = 0; at + width <= data.length && width > 0; at += width) {
      row(data, at, width);
    }
  }

  /** Handles one row of {@code width} numbers from {@code at}, in place. */
  static void row(float[] data, int at, int width) {
    float max = Float.NEGATIVE_INFINITY;
    for (int j = at; j < at + width; j++) {
      max = Math.max(max, data[j]);
    }
    double sum = 0;
    for (int j = at; j < at + width; j++) {
      final double e = Math.exp(data[j] - max);
      data[j] = (float) e;
      sum += e;
    }
    final double scale = 1 / sum;
    for (int j = at; j < at + width; j++) {
      data[j] = (float) (data[j] * scale);
    }
  }
}
