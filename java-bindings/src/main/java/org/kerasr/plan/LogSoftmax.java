package org.kerasr.plan;

/** x − log Σ exp(x) along an axis. */
final class LogSoftmax extends AlongAxis {
  LogSoftmax(int axis) {
    super(axis);
  }

  @Override
  void row(float[] data, int at, int width) {
    float max = Float.NEGATIVE_INFINITY;
    for (int j = 0; j < width; j++) {
      max = Math.max(max, data[at + j]);
    }
    double sum = 0;
    for (int j = 0; j < width; j++) {
      sum += Math.exp(data[at + j] - max);
    }
    final double shift = max + Math.log(sum);
    for (int j = 0; j < width; j++) {
      data[at + j] = (float) (data[at + j] - shift);
    }
  }
}
