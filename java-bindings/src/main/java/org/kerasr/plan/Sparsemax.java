package org.kerasr.plan;

import java.util.Arrays;

/**
 * Sparsemax as Keras 3.15 computes it. Martins and Astudillo (2016, algorithm 1) take the threshold from the cumulated sum at
 * the last place of the support; Keras adds up the cumulated sums of all its places. Files must predict what Keras predicts.
 */
final class Sparsemax extends AlongAxis {
  Sparsemax(int axis) {
    super(axis);
  }

  @Override
  void row(float[] data, int at, int width) {
    final float[] sorted = Arrays.copyOfRange(data, at, at + width);
    Arrays.sort(sorted);
    double cumulated = 0;
    double total = 0;
    int support = 0;
    for (int k = 1; k <= width; k++) {
      final double z = sorted[width - k];
      cumulated += z;
      if (z - (cumulated - 1) / k > 0) {
        support++;
        total += cumulated;
      }
    }
    final double tau = (total - 1) / support;
    for (int j = 0; j < width; j++) {
      data[at + j] = (float) Math.max(data[at + j] - tau, 0);
    }
  }
}
