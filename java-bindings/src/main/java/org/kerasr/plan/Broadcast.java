package org.kerasr.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.kerasr.ShapeException;
import org.kerasr.kernels.Axes;

/** Elementwise arithmetic on arrays of different shapes, by NumPy's broadcasting rule. */
final class Broadcast {
  private Broadcast() {}

  /** The common shape of two; -1 stands for an unknown size. */
  static int[] shape(int[] a, int[] b, String layer) {
    final int rank = Math.max(a.length, b.length);
    final int[] out = new int[rank];
    for (int i = 1; i <= rank; i++) {
      final int da = i <= a.length ? a[a.length - i] : 1;
      final int db = i <= b.length ? b[b.length - i] : 1;
      if (da != db && da != 1 && db != 1 && da >= 0 && db >= 0) {
        throw new ShapeException("layer '" + layer + "': inputs of shapes " + Shapes.text(a) + " and " + Shapes.text(b)
            + " cannot be combined");
      }
      out[rank - i] = da == 1 ? db : db == 1 ? da : Math.max(da, db);
    }
    return out;
  }

  /** {@code x} repeated to {@code shape}. */
  static Value to(Value x, int[] shape, String layer) {
    if (java.util.Arrays.equals(x.shape(), shape)) {
      return x;
    }
    if (!java.util.Arrays.equals(shape(x.shape(), shape, layer), shape)) {
      throw new ShapeException("layer '" + layer + "': shape " + Shapes.text(x.shape()) + " cannot become "
          + Shapes.text(shape));
    }
    final int[] steps = steps(x.shape(), shape);
    final float[] out = new float[Axes.size(shape)];
    final int[] index = new int[shape.length];
    int from = 0;
    for (int i = 0; i < out.length; i++) {
      out[i] = x.data()[from];
      for (int axis = shape.length - 1; axis >= 0; axis--) {
        from += steps[axis];
        if (++index[axis] < shape[axis]) {
          break;
        }
        from -= steps[axis] * index[axis];
        index[axis] = 0;
      }
    }
    return new Value(shape, out, x.mask());
  }

  private static int[] steps(int[] x, int[] shape) {
    final int[] steps = new int[shape.length];
    int stride = 1;
    for (int i = 1; i <= x.length; i++) {
      final int dim = x[x.length - i];
      steps[shape.length - i] = dim == 1 ? 0 : stride;
      stride *= dim;
    }
    return steps;
  }

  /** {@code f} of each pair of numbers. */
  static Value combine(Value a, Value b, DoubleBinaryOperator f, String layer) {
    final int[] shape = shape(a.shape(), b.shape(), layer);
    final float[] x = to(a, shape, layer).data();
    final float[] y = to(b, shape, layer).data();
    final float[] out = new float[x.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) f.applyAsDouble(x[i], y[i]);
    }
    return new Value(shape, out);
  }

  /** The mask of merged inputs: a place counts if it does in any of them; none if one input has no mask. */
  static Optional<Value> anyMask(List<Value> inputs, String layer) {
    final List<Value> masks = new ArrayList<>();
    for (final Value input : inputs) {
      if (input.mask().isEmpty()) {
        return Optional.empty();
      }
      masks.add(input.mask().get());
    }
    return masks.stream().reduce((a, b) -> combine(a, b, Math::max, layer));
  }
}
