package org.kerasr.plan;

import java.util.Arrays;
import org.kerasr.ShapeException;
import org.kerasr.document.ObjectConfig;

/** Each group of channels of every example scaled to mean 0 and variance 1, then each channel scaled and shifted. */
final class GroupNormalization extends Unary.SameShape {
  private final String layer;
  private final int axis;
  private final int groups;
  private final double epsilon;
  private final float[] gamma;
  private final float[] beta;

  private GroupNormalization(String layer, int axis, int groups, double epsilon, float[] gamma, float[] beta) {
    this.layer = layer;
    this.axis = axis;
    this.groups = groups;
    this.epsilon = epsilon;
    this.gamma = gamma;
    this.beta = beta;
  }

  static LayerSpec parse(ObjectConfig config) {
    final int axis = config.integer("axis", -1);
    final int wanted = config.integer("groups", 32);
    final double epsilon = config.number("epsilon", 1e-3);
    final boolean hasScale = config.bool("scale", true);
    final boolean hasCenter = config.bool("center", true);
    return (inputs, weights) -> {
      final int channels = Shapes.known(inputs.get(0), axis, config.name());
      final int groups = wanted == -1 ? channels : wanted;
      if (groups < 1 || channels % groups != 0) {
        throw new ShapeException("GroupNormalization '" + config.name() + "': " + channels + " channels cannot be split into "
            + groups + " groups");
      }
      final float[] gamma = new float[channels];
      Arrays.fill(gamma, 1);
      if (hasScale) {
        System.arraycopy(weights.get(0, "gamma", channels).floats(), 0, gamma, 0, channels);
      }
      final float[] beta = hasCenter ? weights.get(hasScale ? 1 : 0, "beta", channels).floats() : new float[channels];
      return new GroupNormalization(config.name(), axis, groups, epsilon, gamma, beta);
    };
  }

  @Override
  Value apply(Value x) {
    final int at = Shapes.axis(axis, x.rank(), layer);
    if (x.shape()[at] != gamma.length || at == 0) {
      throw new ShapeException("GroupNormalization '" + layer + "': axis " + axis + " of the input must hold " + gamma.length
          + " channels, received " + Shapes.text(x.shape()));
    }
    final Value y = x.copy();
    final int batch = x.shape()[0];
    final int outer = Shapes.product(x.shape(), 1, at);
    final int inner = Shapes.product(x.shape(), at + 1, x.rank());
    for (int n = 0; n < batch; n++) {
      for (int g = 0; g < groups; g++) {
        normalize(y.data(), n * outer, outer, inner, g * (gamma.length / groups));
      }
    }
    return y;
  }

  /** Normalises the group that begins at channel {@code first}, of the example that begins at row {@code from}. */
  private void normalize(float[] data, int from, int outer, int inner, int first) {
    final int channels = gamma.length / groups;
    final int length = channels * inner;
    double sum = 0;
    for (int o = 0; o < outer; o++) {
      final int at = ((from + o) * gamma.length + first) * inner;
      for (int j = at; j < at + length; j++) {
        sum += data[j];
      }
    }
    final double mean = sum / ((double) outer * length);
    double squares = 0;
    for (int o = 0; o < outer; o++) {
      final int at = ((from + o) * gamma.length + first) * inner;
      for (int j = at; j < at + length; j++) {
        squares += (data[j] - mean) * (data[j] - mean);
      }
    }
    final double factor = 1 / Math.sqrt(squares / ((double) outer * length) + epsilon);
    for (int o = 0; o < outer; o++) {
      for (int c = first; c < first + channels; c++) {
        final int at = ((from + o) * gamma.length + c) * inner;
        for (int j = at; j < at + inner; j++) {
          data[j] = (float) ((data[j] - mean) * factor * gamma[c] + beta[c]);
        }
      }
    }
  }
}
