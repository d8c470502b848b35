package org.kerasr.plan;

import org.kerasr.document.ObjectConfig;

/** Mean or maximum of each channel over the whole image. */
final class GlobalPooling2D extends Unary {
  private final String layer;
  private final boolean channelsFirst;
  private final boolean keepDims;
  private final boolean max;

  private GlobalPooling2D(String layer, boolean channelsFirst, boolean keepDims, boolean max) {
    this.layer = layer;
    this.channelsFirst = channelsFirst;
    this.keepDims = keepDims;
    this.max = max;
  }

  static LayerSpec average(ObjectConfig config) {
    return parse(config, false);
  }

  static LayerSpec max(ObjectConfig config) {
    return parse(config, true);
  }

  private static LayerSpec parse(ObjectConfig config, boolean max) {
    final boolean channelsFirst = Images.channelsFirst(config);
    final boolean keepDims = config.bool("keepdims", false);
    return (inputs, weights) -> new GlobalPooling2D(config.name(), channelsFirst, keepDims, max);
  }

  @Override
  int[] shape(int[] input) {
    Shapes.requireRank(input, 4, layer);
    final int channels = input[channelsFirst ? 1 : 3];
    if (!keepDims) {
      return new int[] {input[0], channels};
    }
    return channelsFirst ? new int[] {input[0], channels, 1, 1} : new int[] {input[0], 1, 1, channels};
  }

  @Override
  Value apply(Value x) {
    final int[] s = x.shape();
    final int[] shape = shape(s);
    final int channels = s[channelsFirst ? 1 : 3];
    final int places = channelsFirst ? s[2] * s[3] : s[1] * s[2];
    final int step = channelsFirst ? 1 : channels;
    final float[] out = new float[s[0] * channels];
    for (int n = 0; n < s[0]; n++) {
      for (int c = 0; c < channels; c++) {
        final int from = n * places * channels + (channelsFirst ? c * places : c);
        out[n * channels + c] = max ? largest(x.data(), from, places, step) : mean(x.data(), from, places, step);
      }
    }
    return new Value(shape, out);
  }

  private static float mean(float[] x, int from, int count, int step) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += x[from + i * step];
    }
    return (float) (sum / count);
  }

  private static float largest(float[] x, int from, int count, int step) {
    float max = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      max = Math.max(max, x[from + i * step]);
    }
    return max;
  }
}
