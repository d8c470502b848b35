package org.kerasr.kernels;

/**
 * Plain loops. The inner one runs over whole rows from index 0 and changes one row only, four rows of {@code b} at a time:
 * the shape that C2 turns into vector code. With offsets into one flat array, with two rows changed, or with eight rows of
 * {@code b}, it stays scalar and takes three times as long.
 */
public final class PlainKernels implements Kernels {
  /** Numbers of {@code b} that stay in the second-level cache while all rows of {@code a} pass. */
  private static final int BLOCK = 1 << 15;

  @Override
  public void addProduct(float[][] a, float[][] b, float[][] c, int m, int k, int n) {
    final int depth = Math.max(16, BLOCK / Math.max(n, 1) & ~3);
    for (int from = 0; from < k; from += depth) {
      final int to = Math.min(k, from + depth);
      for (int i = 0; i < m; i++) {
        addRow(a[i], b, c[i], from, to, n);
      }
    }
  }

  private static void addRow(float[] a, float[][] b, float[] c, int from, int to, int n) {
    int p = from;
    for (; p + 3 < to; p += 4) {
      addFour(a[p], a[p + 1], a[p + 2], a[p + 3], b[p], b[p + 1], b[p + 2], b[p + 3], c, n);
    }
    for (; p < to; p++) {
      addOne(a[p], b[p], c, n);
    }
  }

  private static void addFour(float x0, float x1, float x2, float x3, float[] b0, float[] b1, float[] b2, float[] b3,
      float[] c, int n) {
    for (int j = 0; j < n; j++) {
      c[j] = c[j] + x0 * b0[j] + x1 * b1[j] + x2 * b2[j] + x3 * b3[j];
    }
  }

  private static void addOne(float x, float[] b, float[] c, int n) {
    for (int j = 0; j < n; j++) {
      c[j] += x * b[j];
    }
  }
}
