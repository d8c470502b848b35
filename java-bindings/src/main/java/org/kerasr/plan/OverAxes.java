package org.kerasr.plan;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kerasr.kernels.Axes;

/** A layer that handles the numbers along some axes together: these axes are moved to the end and back. */
abstract class OverAxes extends Unary.SameShape {
  private final String layer;
  private final int[] axes;

  /** The axes may count from the end. */
  OverAxes(String layer, int... axes) {
    this.layer = layer;
    this.axes = axes;
  }

  /** Handles one group of {@code width} numbers from {@code at}, in place. */
  abstract void group(float[] data, int at, int width);

  @Override
  Value apply(Value x) {
    final int[] last = positions(axes, x.rank(), layer);
    final int[] kept = IntStream.range(0, x.rank()).filter(i -> Arrays.binarySearch(last, i) < 0).toArray();
    final int[] order = IntStream.concat(IntStream.of(kept), IntStream.of(last)).toArray();
    final boolean inOrder = Arrays.equals(order, IntStream.range(0, x.rank()).toArray());
    final Value moved = inOrder ? x.copy() : x.transpose(order);
    final int width = Shapes.product(moved.shape(), kept.length, x.rank());
    for (int at = 0; width > 0 && at < moved.data().length; at += width) {
      group(moved.data(), at, width);
    }
    return inOrder ? moved : moved.transpose(Axes.inverse(order));
  }

  /** Axes counted from the front, in order. */
  static int[] positions(int[] axes, int rank, String layer) {
    return Arrays.stream(axes).map(a -> Shapes.axis(a, rank, layer)).sorted().toArray();
  }
}
