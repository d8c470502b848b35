package org.kerasr.plan;

import java.util.List;
import org.kerasr.document.Json;
import org.kerasr.kernels.Axes;

/** Arrays that stand as numbers or nested lists in a config. */
final class Constants {
  private Constants() {}

  /** @throws IllegalArgumentException if the value is no number and no rectangular nesting of lists of numbers */
  static Value of(Json value) {
    final int[] shape = shape(value);
    final float[] data = new float[Axes.size(shape)];
    fill(value, shape, 0, data, 0);
    return new Value(shape, data);
  }

  private static int[] shape(Json value) {
    if (!(value instanceof Json.Arr array)) {
      return new int[0];
    }
    final List<Json> items = array.items();
    final int[] inner = items.isEmpty() ? new int[0] : shape(items.get(0));
    final int[] out = new int[inner.length + 1];
    out[0] = items.size();
    System.arraycopy(inner, 0, out, 1, inner.length);
    return out;
  }

  private static int fill(Json value, int[] shape, int depth, float[] data, int at) {
    if (depth == shape.length) {
      if (value instanceof Json.Num number) {
        data[at] = (float) number.asDouble();
        return at + 1;
      }
    } else if (value instanceof Json.Arr array && array.items().size() == shape[depth]) {
      int next = at;
      for (final Json item : array.items()) {
        next = fill(item, shape, depth + 1, data, next);
      }
      return next;
    }
    throw new IllegalArgumentException("not an array of numbers");
  }
}
