package org.kerasr.kernels;

/** Moving and reducing axes of flat row-major arrays. */
public final class Axes {
  private Axes() {}

  /** How many numbers a shape holds. */
  public static int size(int[] shape) {
    int size = 1;
    for (final int dim : shape) {
      size = Math.multiplyExact(size, dim);
    }
    return size;
  }

  /** The numbers in the order of the permuted axes: axis {@code i} of the result is axis {@code order[i]} of {@code x}. */
  public static float[] transpose(float[] x, int[] shape, int... order) {
    final int rank = shape.length;
    final int[] strides = new int[rank];
    for (int i = rank - 1, stride = 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= shape[i];
    }
    final float[] out = new float[x.length];
    final int[] index = new int[rank];
    int from = 0;
    for (int to = 0; to < out.length; to++) {
      out[to] = x[from];
      for (int axis = rank - 1; axis >= 0; axis--) {
        from += strides[order[axis]];
        if (++index[axis] < shape[order[axis]]) {
          break;
        }
        from -= strides[order[axis]] * index[axis];
        index[axis] = 0;
      }
    }
    return out;
  }

  /** The permuted shape. */
  public static int[] permute(int[] shape, int... order) {
    final int[] out = new int[shape.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = shape[order[i]];
    }
    return out;
  }

  /** The permutation that undoes {@code order}. */
  public static int[] inverse(int... order) {
    final int[] out = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      out[order[i]] = i;
    }
    return out;
  }
}
