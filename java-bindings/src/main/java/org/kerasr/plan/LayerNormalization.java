package org.kerasr.plan;

import java.util.Arrays;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;

/** Every example scaled to mean 0 and variance 1 over some axes; with {@code rms_scaling} only the deviation is scaled. */
final class LayerNormalization extends OverAxes {
  private final String layer;
  private final double epsilon;
  private final boolean rms;
  private final float[] gamma;
  private final float[] beta;

  private LayerNormalization(String layer, int[] axes, double epsilon, boolean rms, float[] gamma, float[] beta) {
    super(layer, axes);
    this.layer = layer;
    this.epsilon = epsilon;
    this.rms = rms;
    this.gamma = gamma;
    this.beta = beta;
  }

  static LayerSpec parse(ObjectConfig config) {
    final int[] axis = config.integers("axis").orElse(new int[] {-1});
    final double epsilon = config.number("epsilon", 1e-3);
    final boolean rms = config.bool("rms_scaling", false);
    final boolean hasScale = config.bool("scale", true) || rms;
    final boolean hasCenter = config.bool("center", true) && !rms;
    return (inputs, weights) -> {
      final int[] input = inputs.get(0);
      final int[] axes = positions(axis, input.length, config.name());
      final int[] shape = Arrays.stream(axes).map(a -> Shapes.known(input, a, config.name())).toArray();
      final float[] gamma = new float[Axes.size(shape)];
      Arrays.fill(gamma, 1);
      if (hasScale) {
        System.arraycopy(weights.get(0, "gamma", shape).floats(), 0, gamma, 0, gamma.length);
      }
      final float[] beta = hasCenter ? weights.get(hasScale ? 1 : 0, "beta", shape).floats() : new float[gamma.length];
      return new LayerNormalization(config.name(), axes, epsilon, rms, gamma, beta);
    };
  }

  @Override
  void group(float[] data, int at, int width) {
    if (width != gamma.length) {
      throw new org.kerasr.ShapeException("LayerNormalization '" + layer + "': the normalised axes must hold " + gamma.length
          + " numbers, received " + width);
    }
    normalize(data, at);
  }

  private void normalize(float[] data, int at) {
    final int n = gamma.length;
    double mean = 0;
    for (int j = 0; j < n; j++) {
      mean += data[at + j];
    }
    mean /= n;
    double variance = 0;
    for (int j = 0; j < n; j++) {
      final double d = data[at + j] - mean;
      variance += d * d;
    }
    final double scale = 1 / Math.sqrt(variance / n + epsilon);
    final double center = rms ? 0 : mean;
    for (int j = 0; j < n; j++) {
      data[at + j] = (float) ((data[at + j] - center) * scale * gamma[j] + beta[j]);
    }
  }
}
