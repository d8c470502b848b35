package org.kerasr.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kerasr.document.ObjectConfig;

/** Mean or maximum of each channel over all positions of a sequence, an image or a volume. */
final class GlobalPooling extends Unary {
  private final String layer;
  private final int rank;
  private final boolean channelsFirst;
  private final boolean keepDims;
  private final boolean max;

  private GlobalPooling(String layer, int rank, boolean channelsFirst, boolean keepDims, boolean max) {
    this.layer = layer;
    this.rank = rank;
    this.channelsFirst = channelsFirst;
    this.keepDims = keepDims;
    this.max = max;
  }

  static LayerSpec average(ObjectConfig config, int rank) {
    return parse(config, rank, false);
  }

  static LayerSpec max(ObjectConfig config, int rank) {
    return parse(config, rank, true);
  }

  private static LayerSpec parse(ObjectConfig config, int rank, boolean max) {
    final boolean channelsFirst = Images.channelsFirst(config);
    final boolean keepDims = config.bool("keepdims", false);
    return (inputs, weights) -> new GlobalPooling(config.name(), rank, channelsFirst, keepDims, max);
  }

  @Override
  int[] shape(int[] input) {
    Shapes.requireRank(input, rank + 2, layer);
    final int channels = input[channelsFirst ? 1 : rank + 1];
    if (!keepDims) {
      return new int[] {input[0], channels};
    }
    final int[] out = new int[rank + 2];
    Arrays.fill(out, 1);
    out[0] = input[0];
    out[channelsFirst ? 1 : rank + 1] = channels;
    return out;
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final Value x = inputs.get(0);
    return List.of(rank == 1 && !max && x.mask().isPresent() ? masked(x, x.mask().get()) : apply(x));
  }

  @Override
  Value apply(Value x) {
    return reduced(x, Optional.empty());
  }

  /** The mean of the steps that count; NaN where none does. */
  private Value masked(Value x, Value mask) {
    return reduced(x, Optional.of(mask));
  }

  private Value reduced(Value x, Optional<Value> mask) {
    final int[] s = x.shape();
    final int[] shape = shape(s);
    final int channels = s[channelsFirst ? 1 : rank + 1];
    final int places = channelsFirst ? Shapes.product(s, 2, s.length) : Shapes.product(s, 1, s.length - 1);
    final int step = channelsFirst ? 1 : channels;
    final float[] out = new float[s[0] * channels];
    for (int n = 0; n < s[0]; n++) {
      for (int c = 0; c < channels; c++) {
        final int from = n * places * channels + (channelsFirst ? c * places : c);
        final int row = n * places;
        out[n * channels + c] = max ? largest(x.data(), from, places, step)
            : mean(x.data(), from, places, step, mask.map(Value::data), row);
      }
    }
    return new Value(shape, out);
  }

  private static float mean(float[] x, int from, int count, int step, Optional<float[]> mask, int row) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < count; i++) {
      final float w = mask.isPresent() ? mask.get()[row + i] : 1;
      sum += w * x[from + i * step];
      weight += w;
    }
    return (float) (sum / weight);
  }

  private static float largest(float[] x, int from, int count, int step) {
    float max = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      max = Math.max(max, x[from + i * step]);
    }
    return max;
  }
}
