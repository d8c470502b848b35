package org.kerasr.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.kerasr.ShapeException;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;

/** The layers that combine several inputs number by number: Add and its family. */
record Merging(String layer, DoubleBinaryOperator f, boolean mean) implements Operation {

  static LayerSpec parse(ObjectConfig config, DoubleBinaryOperator f, boolean mean) {
    return (inputs, weights) -> new Merging(config.name(), f, mean);
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    return List.of(inputs.stream().map(shape -> aligned(shape, inputs)).reduce((a, b) -> Broadcast.shape(a, b, layer))
        .orElseThrow(() -> new ShapeException("layer '" + layer + "' needs inputs, received none")));
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final List<int[]> shapes = inputs.stream().map(Value::shape).toList();
    Value sum = inputs.get(0).reshape(aligned(shapes.get(0), shapes));
    for (int i = 1; i < inputs.size(); i++) {
      sum = Broadcast.combine(sum, inputs.get(i).reshape(aligned(shapes.get(i), shapes)), f, layer);
    }
    final float[] out = sum.data().clone();
    for (int i = 0; mean && i < out.length; i++) {
      out[i] /= inputs.size();
    }
    final Optional<Value> mask = Broadcast.anyMask(inputs, layer);
    return List.of(new Value(sum.shape(), out, mask));
  }

  /** Inputs of lower rank get axes of size 1 after the batch axis. */
  private static int[] aligned(int[] shape, List<int[]> all) {
    final int rank = all.stream().mapToInt(s -> s.length).max().orElse(shape.length);
    if (shape.length == rank || shape.length == 0) {
      return shape;
    }
    final int[] out = new int[rank];
    java.util.Arrays.fill(out, 1);
    out[0] = shape[0];
    System.arraycopy(shape, 1, out, rank - shape.length + 1, shape.length - 1);
    return out;
  }

  /** Inputs one after the other along an axis. */
  record Concatenate(String layer, int axis) implements Operation {
    static LayerSpec parse(ObjectConfig config) {
      final int axis = config.integer("axis", -1);
      return (inputs, weights) -> new Concatenate(config.name(), axis);
    }

    @Override
    public List<int[]> shapes(List<int[]> inputs) {
      final int[] out = inputs.get(0).clone();
      final int at = Shapes.axis(axis, out.length, layer);
      for (final int[] input : inputs.subList(1, inputs.size())) {
        for (int i = 0; i < out.length; i++) {
          final boolean differs = input.length != out.length
              || (i != at && input[i] != out[i] && input[i] >= 0 && out[i] >= 0);
          if (differs) {
            throw new ShapeException("layer '" + layer + "': inputs must agree in every axis but " + axis + ", received "
                + inputs.stream().map(Shapes::text).toList());
          }
          if (i == at) {
            out[i] = out[i] < 0 || input[i] < 0 ? -1 : out[i] + input[i];
          } else {
            out[i] = Math.max(out[i], input[i]);
          }
        }
      }
      return List.of(out);
    }

    @Override
    public List<Value> run(List<Value> inputs, Extras extras) {
      return List.of(join(inputs).withMask(mask(inputs)));
    }

    private Value join(List<Value> inputs) {
      final int[] shape = shapes(inputs.stream().map(Value::shape).toList()).get(0);
      final int at = Shapes.axis(axis, shape.length, layer);
      final float[] out = new float[Axes.size(shape)];
      final int width = Shapes.product(shape, at, shape.length);
      int offset = 0;
      for (final Value input : inputs) {
        final int part = Shapes.product(input.shape(), at, shape.length);
        for (int row = 0; part > 0 && row < input.data().length / part; row++) {
          System.arraycopy(input.data(), row * part, out, row * width + offset, part);
        }
        offset += part;
      }
      return new Value(shape, out);
    }

    /** Inputs without a mask count everywhere; along the last axis, a place counts if any of its numbers does. */
    private Optional<Value> mask(List<Value> inputs) {
      if (inputs.stream().allMatch(input -> input.mask().isEmpty())) {
        return Optional.empty();
      }
      final List<Value> masks = new ArrayList<>();
      for (final Value input : inputs) {
        final Value ones = new Value(new int[0], new float[] {1});
        Value mask = input.mask().orElse(ones);
        while (mask.rank() > 0 && mask.rank() < input.rank()) {
          mask = mask.reshape(java.util.Arrays.copyOf(mask.shape(), mask.rank() + 1));
          mask.shape()[mask.rank() - 1] = 1;
        }
        masks.add(Broadcast.to(mask, input.shape(), layer));
      }
      final Value joined = join(masks);
      final int width = joined.last();
      final float[] any = new float[width == 0 ? 0 : joined.data().length / width];
      for (int i = 0; i < joined.data().length; i++) {
        any[i / width] = Math.max(any[i / width], joined.data()[i]);
      }
      return Optional.of(new Value(java.util.Arrays.copyOf(joined.shape(), joined.rank() - 1), any));
    }
  }
}
