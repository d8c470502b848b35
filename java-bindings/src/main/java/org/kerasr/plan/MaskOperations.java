package org.kerasr.plan;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;

/**
 * The bare operations by which Keras computes the masks of merged tensors; they stand in a functional document like those
 * that its author wrote.
 */
final class MaskOperations {
  private MaskOperations() {}

  static LayerSpec parse(ObjectConfig config) {
    return switch (config.className()) {
      case "ExpandDims" -> expandDims(config.integer("axis", -1), config.name());
      case "ZerosLike" -> constant(0);
      case "OnesLike" -> constant(1);
      case "ConvertToTensor", "Cast" -> converted(config.string("dtype", ""));
      case "Any" -> reduce(config, true);
      case "All" -> reduce(config, false);
      case "GetItem" -> Slicing.parse(config);
      case "Concatenate" -> Merging.Concatenate.parse(config);
      default -> throw new Unsupported("operation " + config.className() + " is not known to this engine");
    };
  }

  private static LayerSpec expandDims(int axis, String layer) {
    return (inputs, weights) -> new Unary() {
      @Override
      int[] shape(int[] input) {
        final int at = Shapes.axis(axis, input.length + 1, layer);
        return IntStream.range(0, input.length + 1).map(i -> i == at ? 1 : input[i < at ? i : i - 1]).toArray();
      }

      @Override
      Value apply(Value x) {
        return x.reshape(shape(x.shape()));
      }
    };
  }

  private static LayerSpec constant(float value) {
    return (inputs, weights) -> new Unary() {
      @Override
      int[] shape(int[] input) {
        return input;
      }

      @Override
      Value apply(Value x) {
        final float[] out = new float[x.data().length];
        Arrays.fill(out, value);
        return new Value(x.shape(), out);
      }
    };
  }

  /** Numbers as another type; the empty name leaves them as they are. */
  private static LayerSpec converted(String type) {
    final Activation f = type.equals("bool") ? Activation.each(x -> x != 0 ? 1 : 0)
        : type.matches("u?int\\d+") ? Activation.each(x -> x < 0 ? Math.ceil(x) : Math.floor(x)) : Activation.LINEAR;
    if (!type.matches("|bool|u?int\\d+|float(32|64)")) {
      throw new Unsupported("conversion to " + type + " is not known to this engine");
    }
    return (inputs, weights) -> new Unary() {
      @Override
      int[] shape(int[] input) {
        return input;
      }

      @Override
      Value apply(Value x) {
        return f.apply(x.copy());
      }
    };
  }

  /** Whether any, or all, of the numbers along an axis differ from 0. */
  private static LayerSpec reduce(ObjectConfig config, boolean any) {
    final int[] axes = config.integers("axis").orElseThrow(() -> new Unsupported("`axis` of " + config.className() + " is open"));
    final boolean keep = config.bool("keepdims", false);
    if (axes.length != 1) {
      throw new Unsupported(config.className() + " over several axes is not known to this engine");
    }
    return (inputs, weights) -> new Unary() {
      @Override
      int[] shape(int[] input) {
        final int at = Shapes.axis(axes[0], input.length, config.name());
        return keep ? IntStream.range(0, input.length).map(i -> i == at ? 1 : input[i]).toArray()
            : IntStream.range(0, input.length).filter(i -> i != at).map(i -> input[i]).toArray();
      }

      @Override
      Value apply(Value x) {
        final int at = Shapes.axis(axes[0], x.rank(), config.name());
        final int inner = Shapes.product(x.shape(), at + 1, x.rank());
        final int width = x.shape()[at];
        final int[] shape = shape(x.shape());
        final float[] out = new float[Axes.size(shape)];
        Arrays.fill(out, any ? 0 : 1);
        for (int i = 0; i < x.data().length; i++) {
          final int target = i / (inner * width) * inner + i % inner;
          final float hit = x.data()[i] != 0 ? 1 : 0;
          out[target] = any ? Math.max(out[target], hit) : Math.min(out[target], hit);
        }
        return new Value(shape, out);
      }
    };
  }
}
