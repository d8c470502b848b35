package org.kerasr.kernels;

/**
 * The gradient of a two-dimensional convolution with respect to its images, as a layer: every pixel, times the kernel, is
 * added to the result where the kernel lies on it. One matrix product gives the terms of many pixels.
 */
public final class TransposedConvolution {
  private static final int PIXELS = 512;

  private final Side rows;
  private final Side columns;
  private final int channels;
  private final int filters;
  private final float[][] kernel;  // [channels][window * filters]
  private final float[] bias;

  /**
   * One spatial axis.
   *
   * @param window places of the kernel
   * @param stride distance in the result between neighbouring pixels
   * @param gap distance between neighbouring places of the kernel
   * @param outputPadding what is added to the size of the result; -1 for what makes it {@code size * stride} (same), or
   *     {@code size * stride + max(window - stride, 0)} (valid)
   */
  public record Side(int window, int stride, int gap, boolean same, int outputPadding) {
    private int reach() {
      return (window - 1) * gap + 1;
    }

    private int total() {
      return same ? reach() - 2 + (outputPadding < 0 ? stride : reach() % 2 + outputPadding)
          : 2 * (reach() - 1) + (outputPadding < 0 ? Math.max(stride - reach(), 0) : outputPadding);
    }

    /** The size of the result for images of {@code size}. */
    public int out(int size) {
      return (size - 1) * stride + 2 + total() - reach();
    }

    /** Where the kernel's first place lies for the first pixel: 0, or below it where the result is cut. */
    int first() {
      return same ? Math.min(reach() - 1, Math.floorDiv(total() + 1, 2)) - (reach() - 1) : 0;
    }
  }

  /**
   * A transposed convolution with packed weights.
   *
   * @param kernel {@code [height, width, filters, channels]}, row-major
   * @param bias one number per filter
   */
  public TransposedConvolution(Side rows, Side columns, int channels, float[] kernel, float[] bias) {
    this.rows = rows;
    this.columns = columns;
    this.channels = channels;
    this.filters = bias.length;
    this.bias = bias.clone();
    this.kernel = Rows.splitTransposed(kernel, rows.window() * columns.window() * filters, channels);
  }

  /** Spreads {@code batch} images of {@code [height, width, channels]}. */
  public float[] apply(float[] x, int batch, int height, int width) {
    final int oh = rows.out(height);
    final int ow = columns.out(width);
    final float[] y = new float[Math.multiplyExact(batch, Math.multiplyExact(oh * ow, filters))];
    for (int at = 0; at < y.length; at += filters) {
      System.arraycopy(bias, 0, y, at, filters);
    }
    final int pixels = batch * height * width;
    final int terms = rows.window() * columns.window() * filters;
    for (int from = 0; from < pixels; from += PIXELS) {
      final int count = Math.min(PIXELS, pixels - from);
      final float[][] a = new float[count][channels];
      for (int i = 0; i < count; i++) {
        System.arraycopy(x, (from + i) * channels, a[i], 0, channels);
      }
      final float[][] c = new float[count][terms];
      Kernels.ACTIVE.addProduct(a, kernel, c, count, channels, terms);
      for (int i = 0; i < count; i++) {
        final int pixel = from + i;
        final int image = pixel / (height * width);
        spread(c[i], y, image * oh, oh, ow, pixel / width % height, pixel % width);
      }
    }
    return y;
  }

  /** Adds one pixel's terms to the image that begins at row {@code image} of all. */
  private void spread(float[] terms, float[] y, int image, int oh, int ow, int row, int column) {
    for (int ky = 0; ky < rows.window(); ky++) {
      final int oy = row * rows.stride() + rows.first() + ky * rows.gap();
      if (oy < 0 || oy >= oh) {
        continue;
      }
      for (int kx = 0; kx < columns.window(); kx++) {
        final int ox = column * columns.stride() + columns.first() + kx * columns.gap();
        if (ox >= 0 && ox < ow) {
          final int to = ((image + oy) * ow + ox) * filters;
          final int of = (ky * columns.window() + kx) * filters;
          for (int f = 0; f < filters; f++) {
            y[to + f] += terms[of + f];
          }
        }
      }
    }
  }
}
