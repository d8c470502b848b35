package org.kerasr.plan;

import java.util.List;
import java.util.Optional;
import org.kerasr.document.ObjectConfig;

/** A step whose numbers all equal one value does not count: it is masked, and its numbers become 0. */
record Masking(float maskValue) implements Operation {

  static LayerSpec parse(ObjectConfig config) {
    final float maskValue = (float) config.number("mask_value", 0);
    return (inputs, weights) -> new Masking(maskValue);
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    return List.of(inputs.get(0));
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final Value x = inputs.get(0);
    final int width = x.last();
    final float[] mask = new float[width == 0 ? 0 : x.data().length / width];
    for (int i = 0; i < x.data().length; i++) {
      mask[i / width] = x.data()[i] != maskValue ? 1 : mask[i / width];
    }
    final float[] out = new float[x.data().length];
    for (int i = 0; i < out.length; i++) {
      out[i] = x.data()[i] * mask[i / width];
    }
    final Value counts = new Value(java.util.Arrays.copyOf(x.shape(), x.rank() - 1), mask);
    return List.of(new Value(x.shape(), out, Optional.of(counts)));
  }
}
