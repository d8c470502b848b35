package org.kerasr.plan;

import org.kerasr.ShapeException;

/** Gated linear unit: the first half of an axis times the sigmoid of the second. */
record GatedLinear(int axis) implements Activation {

  @Override
  public int[] shape(int[] input) {
    final int at = Shapes.axis(axis, input.length, "glu");
    if (input[at] % 2 != 0 && input[at] >= 0) {
      throw new ShapeException("activation glu: axis " + axis + " must have an even size, received " + Shapes.text(input));
    }
    final int[] out = input.clone();
    out[at] = input[at] < 0 ? -1 : input[at] / 2;
    return out;
  }

  @Override
  public Value apply(Value x) {
    final int[] shape = shape(x.shape());
    final int at = Shapes.axis(axis, x.rank(), "glu");
    final int half = Shapes.product(shape, at, shape.length);
    final float[] out = new float[x.data().length / 2];
    for (int i = 0; i < out.length; i++) {
      final int from = i / half * 2 * half + i % half;
      out[i] = (float) (x.data()[from] * Functions.sigmoid(x.data()[from + half]));
    }
    return new Value(shape, out, x.mask());
  }
}
