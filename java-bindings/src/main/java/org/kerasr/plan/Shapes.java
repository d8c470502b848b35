package org.kerasr.plan;

import java.util.ArrayList;
import java.util.List;
import org.kerasr.ShapeException;
import org.kerasr.document.Json;

/** Shapes at plan time, where -1 stands for a size that only the call knows. */
final class Shapes {
  private Shapes() {}

  /** As Keras prints them: {@code [null, 28, 28, 1]}. */
  static String text(int[] shape) {
    final List<String> dims = new ArrayList<>();
    for (final int dim : shape) {
      dims.add(dim < 0 ? "null" : Integer.toString(dim));
    }
    return "[" + String.join(", ", dims) + "]";
  }

  /** A shape from its JSON list, null for unknown sizes. */
  static int[] of(Json value) {
    if (!(value instanceof Json.Arr array)) {
      throw new ShapeException("a shape must be a list, received " + value.kind());
    }
    return array.items().stream().mapToInt(item -> {
      if (item instanceof Json.Null) {
        return -1;
      }
      if (item instanceof Json.Num n && n.asLong().filter(d -> d >= 0 && d <= Integer.MAX_VALUE).isPresent()) {
        return n.asLong().get().intValue();
      }
      throw new ShapeException("a size must be a whole number from 0 or null, received " + item.kind());
    }).toArray();
  }

  /** The position from the front of an axis that may count from the end. */
  static int axis(int axis, int rank, String layer) {
    final int from = axis < 0 ? axis + rank : axis;
    if (from < 0 || from >= rank) {
      throw new ShapeException("layer '" + layer + "': axis " + axis + " is outside an input of rank " + rank);
    }
    return from;
  }

  static void requireRank(int[] shape, int rank, String layer) {
    if (shape.length != rank) {
      throw new ShapeException("layer '" + layer + "': the input must have rank " + rank + ", received " + text(shape));
    }
  }

  /** Checks that a layer of attention is called with query, value and, if wanted, key, all of one rank. */
  static void requireQueryValueKey(List<int[]> inputs, String layer) {
    final boolean fits = (inputs.size() == 2 || inputs.size() == 3)
        && inputs.stream().allMatch(shape -> shape.length > 2 && shape.length == inputs.get(0).length);
    if (!fits) {
      throw new ShapeException("layer '" + layer + "' is called with 2 or 3 inputs of equal rank (query, value and key),"
          + " received " + inputs.stream().map(Shapes::text).toList());
    }
  }

  static int known(int[] shape, int axis, String layer) {
    final int dim = shape[axis(axis, shape.length, layer)];
    if (dim < 0) {
      throw new ShapeException("layer '" + layer + "': axis " + axis + " of the input must be known, received " + text(shape));
    }
    return dim;
  }

  static int product(int[] shape, int from, int to) {
    int size = 1;
    for (int i = from; i < to; i++) {
      size = shape[i] < 0 ? -1 : Math.multiplyExact(size, shape[i]);
      if (size < 0) {
        return -1;
      }
    }
    return size;
  }
}
