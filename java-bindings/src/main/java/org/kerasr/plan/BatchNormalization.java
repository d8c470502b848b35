package org.kerasr.plan;

import java.util.Arrays;
import java.util.Optional;
import org.kerasr.document.ObjectConfig;

/** {@code (x - mean) * scale + beta} per channel, with the moving statistics. */
final class BatchNormalization extends Unary.SameShape {
  private final String layer;
  private final int axis;
  private final float[] mean;
  private final float[] scale;
  private final float[] beta;

  private BatchNormalization(String layer, int axis, float[] mean, float[] scale, float[] beta) {
    this.layer = layer;
    this.axis = axis;
    this.mean = mean;
    this.scale = scale;
    this.beta = beta;
  }

  static LayerSpec parse(ObjectConfig config) {
    final int axis = config.integer("axis", -1);
    final double epsilon = config.number("epsilon", 1e-3);
    final boolean hasScale = config.bool("scale", true);
    final boolean hasCenter = config.bool("center", true);
    return (inputs, weights) -> {
      final int from = Shapes.axis(axis, inputs.get(0).length, config.name());
      final int channels = Shapes.known(inputs.get(0), from, config.name());
      final int statistics = (hasScale ? 1 : 0) + (hasCenter ? 1 : 0);
      final float[] mean = weights.get(statistics, "moving_mean", channels).floats();
      final float[] variance = weights.get(statistics + 1, "moving_variance", channels).floats();
      final float[] scale = hasScale ? weights.get(0, "gamma", channels).floats() : ones(channels);
      final float[] beta = hasCenter ? weights.get(statistics - 1, "beta", channels).floats() : new float[channels];
      for (int i = 0; i < channels; i++) {
        scale[i] = (float) (scale[i] / Math.sqrt(variance[i] + epsilon));
      }
      return new BatchNormalization(config.name(), from - inputs.get(0).length, mean, scale, beta);
    };
  }

  private static float[] ones(int channels) {
    final float[] out = new float[channels];
    Arrays.fill(out, 1);
    return out;
  }

  @Override
  Value apply(Value x) {
    final int from = Shapes.axis(axis, x.rank(), layer);
    if (x.shape()[from] != mean.length) {
      throw new org.kerasr.ShapeException("BatchNormalization '" + layer + "': axis " + axis + " of the input must be "
          + mean.length + ", received " + Shapes.text(x.shape()));
    }
    final int inner = Shapes.product(x.shape(), from + 1, x.rank());
    final float[] out = new float[x.data().length];
    for (int i = 0; i < out.length; i++) {
      final int c = i / inner % mean.length;
      out[i] = (x.data()[i] - mean[c]) * scale[c] + beta[c];
    }
    return new Value(x.shape(), out);
  }

  @Override
  public Optional<Affine> affine() {
    final float[] shift = new float[mean.length];
    for (int i = 0; i < shift.length; i++) {
      shift[i] = (float) (beta[i] - (double) mean[i] * scale[i]);
    }
    return Optional.of(new Affine(axis, scale, shift));
  }
}
