package org.kerasr.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerasr.ShapeException;
import org.kerasr.document.Json;
import org.kerasr.document.Node;
import org.kerasr.document.Node.Argument;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;

/** Parts of an array by Python's index: {@code x[:, 0]}, {@code x[..., 1:3]}, {@code x[:, None, :]}. */
final class Slicing extends Unary {
  private final String layer;
  private final List<Part> parts;

  /** One entry of an index. */
  private sealed interface Part {
    /** A single place; the axis goes. */
    record At(int place) implements Part {}

    /** Places from, to, and how far apart. */
    record Range(Optional<Integer> start, Optional<Integer> stop, int step) implements Part {}

    /** An axis of size 1 that the array does not have. */
    record NewAxis() implements Part {}

    /** All axes that the other entries leave. */
    record Ellipsis() implements Part {}
  }

  /** What becomes of one axis of the input: {@code size} places from {@code start}; -1 where the size is unknown. */
  private record Taken(int start, int step, int size, boolean kept) {}

  private Slicing(String layer, List<Part> parts) {
    this.layer = layer;
    this.parts = parts;
  }

  /** Reads the index, which stands in the document as the second argument of the operation's one call. */
  static LayerSpec parse(ObjectConfig config) {
    final List<Node> nodes = Node.all(config);
    if (nodes.size() != 1 || nodes.get(0).arguments().size() != 2) {
      throw new Unsupported("an index that is not the second argument of one call");
    }
    final Argument index = nodes.get(0).arguments().get(1);
    final List<Argument> items = index instanceof Argument.Many many ? many.items() : List.of(index);
    final List<Part> parts = new ArrayList<>(items.stream().map(Slicing::part).toList());
    if (!parts.contains(new Part.Ellipsis())) {
      parts.add(new Part.Ellipsis());
    }
    if (parts.stream().filter(Part.Ellipsis.class::isInstance).count() > 1) {
      throw new Unsupported("an index with more than one `...`");
    }
    return (inputs, weights) -> new Slicing(config.name(), List.copyOf(parts));
  }

  private static Part part(Argument item) {
    if (item instanceof Argument.Constant constant) {
      final Json value = constant.value();
      if (value instanceof Json.Null) {
        return new Part.NewAxis();
      }
      if (value instanceof Json.Num) {
        return new Part.At(ObjectConfig.of("keras.ops", "GetItem", Json.EMPTY.with("at", value)).integer("at", 0));
      }
      if (value instanceof Json.Obj object && object.get("class_name").equals(Optional.of(Json.of("__ellipsis__")))) {
        return new Part.Ellipsis();
      }
      if (value instanceof Json.Obj object && object.get("class_name").equals(Optional.of(Json.of("__slice__")))
          && object.get("config").orElse(Json.NULL) instanceof Json.Obj bounds) {
        final ObjectConfig slice = ObjectConfig.of("builtins", "slice", bounds);
        if (slice.integer("step", 1) > 0) {
          return new Part.Range(slice.integer("start"), slice.integer("stop"), slice.integer("step", 1));
        }
      }
    }
    throw new Unsupported("an index other than places, forward slices, `...` and None");
  }

  /** What becomes of the axes, in order; a new axis is an empty entry. */
  private List<Optional<Taken>> taken(int[] input) {
    final long named = parts.stream().filter(p -> p instanceof Part.At || p instanceof Part.Range).count();
    if (named > input.length) {
      throw new ShapeException("layer '" + layer + "': the index has " + named + " axes, received " + Shapes.text(input));
    }
    final List<Optional<Taken>> out = new ArrayList<>();
    int axis = 0;
    for (final Part part : parts) {
      if (part instanceof Part.NewAxis) {
        out.add(Optional.empty());
      } else if (part instanceof Part.Ellipsis) {
        for (int i = 0; i < input.length - named; i++) {
          out.add(Optional.of(new Taken(0, 1, input[axis++], true)));
        }
      } else if (part instanceof Part.At at) {
        out.add(Optional.of(new Taken(place(at.place(), input[axis++]), 1, 1, false)));
      } else if (part instanceof Part.Range range) {
        out.add(Optional.of(range(range, input[axis++])));
      }
    }
    return out;
  }

  private int place(int place, int size) {
    final int from = place < 0 && size >= 0 ? place + size : place;
    if (size >= 0 && (from < 0 || from >= size)) {
      throw new ShapeException("layer '" + layer + "': place " + place + " is outside an axis of size " + size);
    }
    return from;
  }

  private static Taken range(Part.Range range, int size) {
    final boolean whole = range.start().isEmpty() && range.stop().isEmpty() && range.step() == 1;
    if (size < 0 || whole) {
      return new Taken(0, 1, size, true);
    }
    final int start = bound(range.start().orElse(0), size);
    final int stop = bound(range.stop().orElse(size), size);
    return new Taken(start, range.step(), Math.max(0, (stop - start + range.step() - 1) / range.step()), true);
  }

  private static int bound(int place, int size) {
    return Math.max(0, Math.min(size, place < 0 ? place + size : place));
  }

  @Override
  int[] shape(int[] input) {
    return taken(input).stream().filter(t -> t.isEmpty() || t.get().kept()).mapToInt(t -> t.map(Taken::size).orElse(1)).toArray();
  }

  @Override
  Value apply(Value x) {
    final int[] shape = shape(x.shape());
    final List<Taken> axes = taken(x.shape()).stream().flatMap(Optional::stream).toList();
    final float[] out = new float[Axes.size(shape)];
    copy(x, axes, 0, 0, out, 0);
    return new Value(shape, out);
  }

  /** Copies what is taken of the axes from {@code axis} on, and gives the next free place of {@code out}. */
  private static int copy(Value x, List<Taken> axes, int axis, int from, float[] out, int to) {
    if (axis == axes.size()) {
      out[to] = x.data()[from];
      return to + 1;
    }
    final Taken taken = axes.get(axis);
    if (axis == axes.size() - 1 && taken.step() == 1) {
      System.arraycopy(x.data(), from * x.shape()[axis] + taken.start(), out, to, taken.size());
      return to + taken.size();
    }
    int next = to;
    for (int i = 0; i < taken.size(); i++) {
      next = copy(x, axes, axis + 1, from * x.shape()[axis] + taken.start() + i * taken.step(), out, next);
    }
    return next;
  }
}
