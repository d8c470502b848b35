package org.kerasr.plan;

import org.kerasr.document.ObjectConfig;

/** Every example divided by its Euclidean length over some axes; zeros stay zeros. */
final class UnitNormalization extends OverAxes {
  private static final double LONGEST = 1e12;  // the largest factor

  private UnitNormalization(String layer, int[] axes) {
    super(layer, axes);
  }

  static LayerSpec parse(ObjectConfig config) {
    final int[] axes = config.integers("axis").orElse(new int[] {-1});
    return (inputs, weights) -> new UnitNormalization(config.name(), axes);
  }

  @Override
  void group(float[] data, int at, int width) {
    double squares = 0;
    for (int j = at; j < at + width; j++) {
      squares += (double) data[j] * data[j];
    }
    final double scale = Math.min(1 / Math.sqrt(squares), LONGEST);
    for (int j = at; j < at + width; j++) {
      data[j] = (float) (data[j] * scale);
    }
  }
}
