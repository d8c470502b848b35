package org.kerasr.plan;

/** Scalar functions behind the activations, computed in double precision. */
final class Functions {
  private static final double SELU_ALPHA = 1.6732632423543772848170429916717;
  private static final double SELU_SCALE = 1.0507009873554804934193349852946;
  private static final double TANH_GELU = Math.sqrt(2 / Math.PI);

  private Functions() {}

  static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** By one exponential; the rounding near 0 stays below float precision. */
  static double tanh(double x) {
    final double e = Math.exp(-2 * Math.abs(x));
    return Math.copySign((1 - e) / (1 + e), x);
  }

  static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }

  static double elu(double x, double alpha) {
    return x > 0 ? x : alpha * Math.expm1(x);
  }

  static double celu(double x, double alpha) {
    return Math.max(x, 0) + alpha * Math.expm1(Math.min(x, 0) / alpha);
  }

  static double selu(double x) {
    return SELU_SCALE * elu(x, SELU_ALPHA);
  }

  static double hardSigmoid(double x) {
    return clip(x / 6 + 0.5, 0, 1);
  }

  static double clip(double x, double low, double high) {
    return Math.min(Math.max(x, low), high);
  }

  static double softShrink(double x, double threshold) {
    return x > threshold ? x - threshold : x < -threshold ? x + threshold : 0;
  }

  static double sparsePlus(double x) {
    return x <= -1 ? 0 : x >= 1 ? x : (x + 1) * (x + 1) / 4;
  }

  static double gelu(double x) {
    return 0.5 * x * (1 + erf(x / Math.sqrt(2)));
  }

  static double approximateGelu(double x) {
    return 0.5 * x * (1 + tanh(TANH_GELU * (x + 0.044715 * x * x * x)));
  }

  /** The error function: its power series with positive terms below 2.5, a continued fraction of erfc above. */
  static double erf(double x) {
    final double z = Math.abs(x);
    if (z < 2.5) {
      double term = z;
      double sum = z;
      for (int n = 1; term > 1e-12 * sum; n++) {
        term *= 2 * z * z / (2 * n + 1);
        sum += term;
      }
      return Math.copySign(2 / Math.sqrt(Math.PI) * Math.exp(-z * z) * sum, x);
    }
    if (Double.isNaN(z)) {
      return z;
    }
    double tail = 0;
    for (int n = 30; n > 0; n--) {
      tail = n / 2.0 / (z + tail);
    }
    return Math.copySign(1 - Math.exp(-z * z) / Math.sqrt(Math.PI) / (z + tail), x);
  }
}
