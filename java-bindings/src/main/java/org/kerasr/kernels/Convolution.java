package org.kerasr.kernels;

/**
 * Two-dimensional convolution (cross-correlation, as Keras has it) of channels-last images by im2col and a matrix product.
 * With few output channels the product runs over positions instead of channels, so that its rows stay long.
 */
public final class Convolution {
  private static final int POSITIONS = 512;
  private static final int FEW_CHANNELS = 64;

  private final Window window;
  private final int groups;
  private final int inChannels;
  private final int outChannels;
  private final float[][][] byPatch;    // [group][patch][out]
  private final float[][][] byChannel;  // [group][out][patch]
  private final float[] bias;

  /**
   * A convolution with packed weights.
   *
   * @param kernel {@code [height, width, inChannels / groups, outChannels]}, row-major
   * @param bias one number per output channel
   */
  public Convolution(Window window, int groups, int inChannels, int outChannels, float[] kernel, float[] bias) {
    this.window = window;
    this.groups = groups;
    this.inChannels = inChannels;
    this.outChannels = outChannels;
    this.bias = bias.clone();
    final int patch = window.height() * window.width() * (inChannels / groups);
    final int out = outChannels / groups;
    this.byPatch = new float[groups][patch][out];
    this.byChannel = new float[groups][out][patch];
    for (int g = 0; g < groups; g++) {
      for (int p = 0; p < patch; p++) {
        for (int o = 0; o < out; o++) {
          final float w = kernel[p * outChannels + g * out + o];
          byPatch[g][p][o] = w;
          byChannel[g][o][p] = w;
        }
      }
    }
  }

  /** Convolves {@code batch} images of {@code [height, width, inChannels]}. */
  public float[] apply(float[] x, int batch, int height, int width) {
    final int oh = window.outHeight(height);
    final int ow = window.outWidth(width);
    final int positions = oh * ow;
    final float[] y = new float[Math.multiplyExact(batch, Math.multiplyExact(positions, outChannels))];
    final boolean transposed = outChannels / groups < FEW_CHANNELS && positions >= 16;
    for (int n = 0; n < batch; n++) {
      final int image = n * height * width * inChannels;
      for (int from = 0; from < positions; from += POSITIONS) {
        final int count = Math.min(POSITIONS, positions - from);
        for (int g = 0; g < groups; g++) {
          if (transposed) {
            overPositions(x, image, height, width, ow, from, count, g, y, n * positions);
          } else {
            overChannels(x, image, height, width, ow, from, count, g, y, n * positions);
          }
        }
      }
    }
    return y;
  }

  private void overChannels(float[] x, int image, int height, int width, int ow, int from, int count, int g, float[] y,
      int row) {
    final int in = inChannels / groups;
    final int out = outChannels / groups;
    final int patch = byPatch[g].length;
    final float[][] patches = new float[count][patch];
    final float[][] c = new float[count][out];
    for (int i = 0; i < count; i++) {
      final int top = window.top(height, (from + i) / ow);
      final int left = window.left(width, (from + i) % ow);
      for (int ky = 0, at = 0; ky < window.height(); ky++) {
        final int iy = top + ky * window.dilationHeight();
        for (int kx = 0; kx < window.width(); kx++, at += in) {
          final int ix = left + kx * window.dilationWidth();
          if (iy >= 0 && iy < height && ix >= 0 && ix < width) {
            System.arraycopy(x, image + (iy * width + ix) * inChannels + g * in, patches[i], at, in);
          }
        }
      }
      System.arraycopy(bias, g * out, c[i], 0, out);
    }
    Kernels.ACTIVE.addProduct(patches, byPatch[g], c, count, patch, out);
    for (int i = 0; i < count; i++) {
      System.arraycopy(c[i], 0, y, (row + from + i) * outChannels + g * out, out);
    }
  }

  private void overPositions(float[] x, int image, int height, int width, int ow, int from, int count, int g, float[] y,
      int row) {
    final int in = inChannels / groups;
    final int out = outChannels / groups;
    final int patch = byPatch[g].length;
    final float[][] patches = new float[patch][count];
    for (int i = 0; i < count; i++) {
      final int top = window.top(height, (from + i) / ow);
      final int left = window.left(width, (from + i) % ow);
      for (int ky = 0, at = 0; ky < window.height(); ky++) {
        final int iy = top + ky * window.dilationHeight();
        for (int kx = 0; kx < window.width(); kx++, at += in) {
          final int ix = left + kx * window.dilationWidth();
          if (iy >= 0 && iy < height && ix >= 0 && ix < width) {
            final int source = image + (iy * width + ix) * inChannels + g * in;
            for (int c = 0; c < in; c++) {
              patches[at + c][i] = x[source + c];
            }
          }
        }
      }
    }
    final float[][] c = new float[out][count];
    for (int o = 0; o < out; o++) {
      java.util.Arrays.fill(c[o], bias[g * out + o]);
    }
    Kernels.ACTIVE.addProduct(byChannel[g], patches, c, out, patch, count);
    for (int i = 0; i < count; i++) {
      final int target = (row + from + i) * outChannels + g * out;
      for (int o = 0; o < out; o++) {
        y[target + o] = c[o][i];
      }
    }
  }
}
