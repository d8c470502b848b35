package org.kerasr.kernels;

/** Flat row-major arrays to arrays of rows and back. */
public final class Rows {
  private Rows() {}

  /** Splits a flat matrix into rows. */
  public static float[][] split(float[] flat, int rows, int width) {
    final float[][] out = new float[rows][width];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(flat, i * width, out[i], 0, width);
    }
    return out;
  }

  /** Splits the transpose of a flat {@code rows x width} matrix into rows. */
  public static float[][] splitTransposed(float[] flat, int rows, int width) {
    final float[][] out = new float[width][rows];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < width; j++) {
        out[j][i] = flat[i * width + j];
      }
    }
    return out;
  }

  /** The rows one after the other. */
  public static float[] join(float[][] rows, int width) {
    final float[] out = new float[Math.multiplyExact(rows.length, width)];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, out, i * width, width);
    }
    return out;
  }

  /** {@code count} copies of {@code row}. */
  public static float[][] repeat(float[] row, int count) {
    final float[][] out = new float[count][];
    for (int i = 0; i < count; i++) {
      out[i] = row.clone();
    }
    return out;
  }
}
