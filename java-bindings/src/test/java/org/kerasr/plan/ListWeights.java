package org.kerasr.plan;

import java.util.Arrays;
import java.util.List;
import org.kerasr.WeightsException;
import org.kerasr.weights.NdArray;
import org.kerasr.weights.WeightSource;

/** The weights of one layer from a table: in the order of {@code get_weights()}, whatever part of the layer asks. */
record ListWeights(List<NdArray> values) implements WeightSource {
  @Override
  public NdArray get(int index, String name, int... shape) {
    final NdArray value = values.get(index);
    for (int i = 0; i < Math.max(shape.length, value.rank()); i++) {
      if (shape.length != value.rank() || (shape[i] >= 0 && shape[i] != value.shape()[i])) {
        throw new WeightsException(name + ": expected " + Arrays.toString(shape) + ", the table has " + value);
      }
    }
    return value;
  }

  @Override
  public WeightSource child(String name) {
    final int half = values.size() / 2;
    return switch (name) {
      case "forward_layer" -> new ListWeights(values.subList(0, half));
      case "backward_layer" -> new ListWeights(values.subList(half, values.size()));
      default -> this;
    };
  }

  @Override
  public WeightSource layer(String group, String name) {
    return this;
  }
}
