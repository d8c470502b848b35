package org.kerasr.plan;

import java.util.Arrays;

/** Projection onto the probability simplex (Martins and Astudillo 2016, algorithm 1). */
final class Sparsemax extends AlongAxis {
  Sparsemax(int axis) {
    super(axis);
  }

  @Override
  void row(float[] data, int at, int width) {
    final float[] sorted = Arrays.copyOfRange(data, at, at + width);
    Arrays.sort(sorted);
    double sum = 0;
    double tau = 0;
    for (int k = 1; k <= width; k++) {
      final double z = sorted[width - k];
      sum += z;
      if (1 + k * z <= sum) {
        break;
      }
      tau = (sum - 1) / k;
    }
    for (int j = 0; j < width; j++) {
      data[at + j] = (float) Math.max(data[at + j] - tau, 0);
    }
  }
}
