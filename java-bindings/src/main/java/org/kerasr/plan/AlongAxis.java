package org.kerasr.plan;

import java.util.stream.IntStream;
import org.kerasr.kernels.Axes;

/** Activations that work on whole rows along one axis: the axis is moved to the end and back. */
abstract class AlongAxis implements Activation {
  private final int axis;

  AlongAxis(int axis) {
    this.axis = axis;
  }

  /** Handles one row of {@code width} numbers from {@code at}, in place. */
  abstract void row(float[] data, int at, int width);

  @Override
  public Value apply(Value x) {
    final int rank = x.rank();
    final int from = Shapes.axis(axis, rank, "activation");
    final int[] order = IntStream.concat(IntStream.range(0, rank).filter(i -> i != from), IntStream.of(from)).toArray();
    final Value moved = from == rank - 1 ? x : x.transpose(order);
    final int width = moved.last();
    for (int at = 0; width > 0 && at < moved.data().length; at += width) {
      row(moved.data(), at, width);
    }
    return from == rank - 1 ? moved : moved.transpose(Axes.inverse(order));
  }
}
