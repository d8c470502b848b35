package org.kerasr.plan;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.kerasr.ShapeException;
import org.kerasr.document.ObjectConfig;

/** Every example divided by its root mean square over some axes, then scaled. The mask does not go on, as in Keras. */
final class RmsNormalization extends OverAxes {
  private final String layer;
  private final double epsilon;
  private final float[] scale;

  private RmsNormalization(String layer, int[] axes, double epsilon, float[] scale) {
    super(layer, axes);
    this.layer = layer;
    this.epsilon = epsilon;
    this.scale = scale;
  }

  static LayerSpec parse(ObjectConfig config) {
    final int[] axes = config.integers("axis").orElse(new int[] {-1});
    final double epsilon = config.number("epsilon", 1e-6);
    return (inputs, weights) -> {
      final int[] input = inputs.get(0);
      final int[] sizes = IntStream.of(axes).map(a -> Shapes.known(input, a, config.name())).toArray();
      final Value stored = new Value(sizes, weights.get(0, "scale", sizes).floats());
      final int[] order = IntStream.range(0, axes.length).boxed()
          .sorted(Comparator.comparing(i -> Shapes.axis(axes[i], input.length, config.name()))).mapToInt(i -> i).toArray();
      return new RmsNormalization(config.name(), axes, epsilon, stored.transpose(order).data());
    };
  }

  @Override
  boolean passesMask() {
    return false;
  }

  @Override
  void group(float[] data, int at, int width) {
    if (width != scale.length) {
      throw new ShapeException("RMSNormalization '" + layer + "': the normalised axes must hold " + scale.length
          + " numbers, received " + width);
    }
    double squares = 0;
    for (int j = at; j < at + width; j++) {
      squares += (double) data[j] * data[j];
    }
    final double factor = 1 / Math.sqrt(squares / width + epsilon);
    for (int j = 0; j < width; j++) {
      data[at + j] = (float) (data[at + j] * factor * scale[j]);
    }
  }
}
