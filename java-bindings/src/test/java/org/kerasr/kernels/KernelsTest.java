package org.kerasr.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelsTest {
  private final Random random = new Random(7);

  private float[][] matrix(int rows, int width) {
    final float[][] out = new float[rows][width];
    for (final float[] row : out) {
      for (int j = 0; j < width; j++) {
        row[j] = (float) random.nextGaussian();
      }
    }
    return out;
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 3, 4", "3, 5, 7", "5, 130, 33", "2, 700, 512", "7, 64, 1", "4, 0, 3", "0, 3, 3"})
  void productsAreThoseOfTheDefinition(int m, int k, int n) {
    final float[][] a = matrix(m, k);
    final float[][] b = matrix(k, n);
    final float[][] c = matrix(m, n);
    final double[][] expected = new double[m][n];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        expected[i][j] = c[i][j];
        for (int p = 0; p < k; p++) {
          expected[i][j] += (double) a[i][p] * b[p][j];
        }
      }
    }
    new PlainKernels().addProduct(a, b, c, m, k, n);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        assertEquals(expected[i][j], c[i][j], 1e-4);
      }
    }
  }

  @Test
  void transposingMovesAxesAndBack() {
    final float[] x = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    final int[] shape = {2, 3, 2};
    final float[] moved = Axes.transpose(x, shape, 2, 0, 1);
    assertArrayEquals(new float[] {0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11}, moved);
    assertArrayEquals(x, Axes.transpose(moved, Axes.permute(shape, 2, 0, 1), Axes.inverse(2, 0, 1)));
  }

  @Test
  void samePaddingPutsTheOddRowAtTheEnd() {
    final Window window = new Window(2, 3, 2, 1, 1, 2, true);
    assertEquals(4, window.outHeight(7));
    assertEquals(0, window.top(7, 0));
    assertEquals(5, window.outWidth(5));
    assertEquals(-2, window.left(5, 0));
    assertEquals(0, new Window(3, 3, 1, 1, 1, 1, false).outHeight(2));
  }
}
