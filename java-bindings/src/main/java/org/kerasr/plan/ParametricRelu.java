package org.kerasr.plan;

import java.util.Arrays;
import org.kerasr.document.ObjectConfig;

/** A rectifier whose slope below 0 is a weight per place, shared along some axes. */
final class ParametricRelu extends Unary.SameShape {
  private final String layer;
  private final Value alpha;

  private ParametricRelu(String layer, Value alpha) {
    this.layer = layer;
    this.alpha = alpha;
  }

  static LayerSpec parse(ObjectConfig config) {
    final int[] shared = config.integers("shared_axes").orElse(new int[0]);
    return (inputs, weights) -> {
      final int[] input = inputs.get(0);
      final int[] shape = new int[input.length - 1];
      for (int axis = 1; axis < input.length; axis++) {
        final int at = axis;
        shape[axis - 1] = Arrays.stream(shared).anyMatch(a -> a == at) ? 1 : Shapes.known(input, axis, config.name());
      }
      return new ParametricRelu(config.name(), new Value(shape, weights.get(0, "alpha", shape).floats()));
    };
  }

  @Override
  int[] shape(int[] input) {
    return Broadcast.shape(input, alpha.shape(), layer);
  }

  @Override
  Value apply(Value x) {
    return Broadcast.combine(x, alpha, (v, slope) -> v >= 0 ? v : slope * v, layer);
  }
}
