package org.kerasr.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kerasr.ShapeException;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;
import org.kerasr.kernels.Kernels;
import org.kerasr.kernels.Rows;

/** Sums of products of two inputs along an axis of each, example by example. */
record Dot(String layer, int first, int second, boolean normalize) implements Operation {

  static LayerSpec parse(ObjectConfig config) {
    final int[] axes = config.pair("axes", -1);
    final boolean normalize = config.bool("normalize", false);
    return (inputs, weights) -> new Dot(config.name(), axes[0], axes[1], normalize);
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    if (inputs.size() != 2) {
      throw new ShapeException("layer '" + layer + "' takes 2 inputs, received " + inputs.size());
    }
    final int[] x = inputs.get(0);
    final int[] y = inputs.get(1);
    final int a = Shapes.axis(first, x.length, layer);
    final int b = Shapes.axis(second, y.length, layer);
    if (a == 0 || b == 0 || x[a] != y[b] && x[a] >= 0 && y[b] >= 0 || x[0] != y[0]) {
      throw new ShapeException("layer '" + layer + "': axis " + first + " of the first input and axis " + second
          + " of the second must have equal sizes and not be the batch axis, received " + Shapes.text(x) + " and "
          + Shapes.text(y));
    }
    final int[] rest = IntStream.concat(others(x, a).map(i -> x[i]), others(y, b).map(i -> y[i])).toArray();
    return List.of(IntStream.concat(IntStream.of(x[0]), rest.length == 0 ? IntStream.of(1) : IntStream.of(rest)).toArray());
  }

  private static IntStream others(int[] shape, int axis) {
    return IntStream.range(1, shape.length).filter(i -> i != axis);
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final Value x = inputs.get(0);
    final Value y = inputs.get(1);
    final int[] shape = shapes(List.of(x.shape(), y.shape())).get(0);
    final int a = Shapes.axis(first, x.rank(), layer);
    final int b = Shapes.axis(second, y.rank(), layer);
    final float[] left = rows(x, a);
    final float[] right = rows(y, b);
    final int width = x.shape()[a];
    final int m = others(x.shape(), a).map(i -> x.shape()[i]).reduce(1, Math::multiplyExact);
    final int n = others(y.shape(), b).map(i -> y.shape()[i]).reduce(1, Math::multiplyExact);
    final float[] out = new float[Axes.size(shape)];
    for (int i = 0; i < shape[0]; i++) {
      final float[][] product = new float[m][n];
      Kernels.ACTIVE.addProduct(Rows.split(Arrays.copyOfRange(left, i * m * width, (i + 1) * m * width), m, width),
          Rows.splitTransposed(Arrays.copyOfRange(right, i * n * width, (i + 1) * n * width), n, width), product, m, width, n);
      System.arraycopy(Rows.join(product, n), 0, out, i * m * n, m * n);
    }
    return List.of(new Value(shape, out));
  }

  /** The numbers with {@code axis} last, scaled to length 1 along it if so wanted. */
  private float[] rows(Value x, int axis) {
    final int[] order =
        IntStream.concat(IntStream.concat(IntStream.of(0), others(x.shape(), axis)), IntStream.of(axis)).toArray();
    final float[] data = x.transpose(order).data();
    final int width = x.shape()[axis];
    for (int at = 0; normalize && width > 0 && at < data.length; at += width) {
      double squares = 0;
      for (int j = at; j < at + width; j++) {
        squares += (double) data[j] * data[j];
      }
      final double scale = 1 / Math.sqrt(Math.max(squares, 1e-12));
      for (int j = at; j < at + width; j++) {
        data[j] = (float) (data[j] * scale);
      }
    }
    return data;
  }
}
