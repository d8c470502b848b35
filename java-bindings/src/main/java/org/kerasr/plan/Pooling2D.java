package org.kerasr.plan;

import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Window;

/** Maximum or mean under a sliding window; places in the padding do not count. */
final class Pooling2D extends Unary {
  private final String layer;
  private final Window window;
  private final boolean channelsFirst;
  private final boolean max;

  private Pooling2D(String layer, Window window, boolean channelsFirst, boolean max) {
    this.layer = layer;
    this.window = window;
    this.channelsFirst = channelsFirst;
    this.max = max;
  }

  static LayerSpec max(ObjectConfig config) {
    return parse(config, true);
  }

  static LayerSpec average(ObjectConfig config) {
    return parse(config, false);
  }

  private static LayerSpec parse(ObjectConfig config, boolean max) {
    final int[] size = config.pair("pool_size", 2);
    final int[] strides = config.config().present("strides").isPresent() ? config.pair("strides", 1) : size;
    final Window window = Images.window(config, "pool_size", size, strides, new int[] {1, 1});
    final boolean channelsFirst = Images.channelsFirst(config);
    return (inputs, weights) -> new Pooling2D(config.name(), window, channelsFirst, max);
  }

  @Override
  int[] shape(int[] input) {
    Shapes.requireRank(input, 4, layer);
    return Images.shape(input, channelsFirst, window, input[channelsFirst ? 1 : 3], layer);
  }

  @Override
  Value apply(Value input) {
    shape(input.shape());
    final Value x = channelsFirst ? input.transpose(Images.TO_CHANNELS_LAST) : input;
    final int[] s = x.shape();
    final int oh = window.outHeight(s[1]);
    final int ow = window.outWidth(s[2]);
    final float[] out = new float[s[0] * oh * ow * s[3]];
    final float[] pool = new float[s[3]];
    for (int n = 0, at = 0; n < s[0]; n++) {
      for (int oy = 0; oy < oh; oy++) {
        for (int ox = 0; ox < ow; ox++, at += s[3]) {
          pool(x.data(), n * s[1] * s[2] * s[3], s, window.top(s[1], oy), window.left(s[2], ox), pool);
          System.arraycopy(pool, 0, out, at, s[3]);
        }
      }
    }
    final Value y = new Value(new int[] {s[0], oh, ow, s[3]}, out);
    return channelsFirst ? y.transpose(Images.TO_CHANNELS_FIRST) : y;
  }

  private void pool(float[] x, int image, int[] s, int top, int left, float[] pool) {
    java.util.Arrays.fill(pool, max ? Float.NEGATIVE_INFINITY : 0);
    int count = 0;
    for (int iy = Math.max(0, top); iy < Math.min(s[1], top + window.height()); iy++) {
      for (int ix = Math.max(0, left); ix < Math.min(s[2], left + window.width()); ix++, count++) {
        final int from = image + (iy * s[2] + ix) * s[3];
        for (int c = 0; c < s[3]; c++) {
          pool[c] = max ? Math.max(pool[c], x[from + c]) : pool[c] + x[from + c];
        }
      }
    }
    for (int c = 0; !max && c < s[3]; c++) {
      pool[c] /= count;
    }
  }
}
