package org.kerasr.plan;

/** Arithmetic of taking a per-channel scale and shift into the weights before it. */
final class Folding {
  private Folding() {}

  /** {@code w[i] * scale[i mod channels]}: the channels are the last axis of {@code w}. */
  static float[] scale(float[] w, float[] scale) {
    final float[] out = new float[w.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = w[i] * scale[i % scale.length];
    }
    return out;
  }

  static float[] affine(float[] bias, float[] scale, float[] shift) {
    final float[] out = new float[bias.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) ((double) bias[i] * scale[i] + shift[i]);
    }
    return out;
  }
}
