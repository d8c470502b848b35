package org.kerasr.plan;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;

/** Every example scaled to mean 0 and variance 1 over some axes; with {@code rms_scaling} only the deviation is scaled. */
final class LayerNormalization extends Unary.SameShape {
  private final String layer;
  private final int[] axes;
  private final double epsilon;
  private final boolean rms;
  private final float[] gamma;
  private final float[] beta;

  private LayerNormalization(String layer, int[] axes, double epsilon, boolean rms, float[] gamma, float[] beta) {
    this.layer = layer;
    this.axes = axes;
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
      final int[] axes = Arrays.stream(axis).map(a -> Shapes.axis(a, input.length, config.name())).sorted().toArray();
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
  Value apply(Value x) {
    final int[] kept = IntStream.range(0, x.rank()).filter(i -> IntStream.of(axes).noneMatch(a -> a == i)).toArray();
    final int[] order = IntStream.concat(IntStream.of(kept), IntStream.of(axes)).toArray();
    final boolean inOrder = Arrays.equals(order, IntStream.range(0, x.rank()).toArray());
    final Value moved = inOrder ? x.copy() : x.transpose(order);
    if (Shapes.product(moved.shape(), kept.length, x.rank()) != gamma.length) {
      throw new org.kerasr.ShapeException("LayerNormalization '" + layer + "': axes " + Arrays.toString(axes)
          + " of the input must hold " + gamma.length + " numbers, received " + Shapes.text(x.shape()));
    }
    for (int at = 0; at < moved.data().length; at += gamma.length) {
      normalize(moved.data(), at);
    }
    return inOrder ? moved : moved.transpose(Axes.inverse(order));
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
