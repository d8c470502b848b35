package org.kerasr.kernels;

/** A sliding window over images: its size, strides, dilation, and whether the border is padded ("same") or not ("valid"). */
public record Window(int height, int width, int strideHeight, int strideWidth, int dilationHeight, int dilationWidth,
    boolean same) {

  /** Rows of the result for images of {@code h} rows. */
  public int outHeight(int h) {
    return out(h, height, strideHeight, dilationHeight);
  }

  /** Columns of the result for images of {@code w} columns. */
  public int outWidth(int w) {
    return out(w, width, strideWidth, dilationWidth);
  }

  /** The first image row under the window at result row {@code row}; negative within the padding. */
  public int top(int h, int row) {
    return row * strideHeight - before(h, height, strideHeight, dilationHeight);
  }

  /** The first image column under the window at result column {@code column}. */
  public int left(int w, int column) {
    return column * strideWidth - before(w, width, strideWidth, dilationWidth);
  }

  private int out(int size, int window, int stride, int dilation) {
    return same ? (size + stride - 1) / stride : Math.max(0, (size - reach(window, dilation)) / stride + 1);
  }

  private int before(int size, int window, int stride, int dilation) {
    return same ? Math.max(0, (out(size, window, stride, dilation) - 1) * stride + reach(window, dilation) - size) / 2 : 0;
  }

  private static int reach(int window, int dilation) {
    return (window - 1) * dilation + 1;
  }
}
