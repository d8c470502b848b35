package org.kerasr.weights;

/** IEEE 754 half precision (binary16), which Java 17 has no type for. */
final class Half {
  private Half() {}

  static float toFloat(short bits) {
    final int exponent = (bits >> 10) & 0x1f;
    final int fraction = bits & 0x3ff;
    final float magnitude;
    if (exponent == 0x1f) {
      magnitude = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
    } else if (exponent == 0) {
      magnitude = fraction * 0x1p-24f;
    } else {
      magnitude = Math.scalb(1024 + fraction, exponent - 25);
    }
    return bits < 0 ? -magnitude : magnitude;
  }
}
