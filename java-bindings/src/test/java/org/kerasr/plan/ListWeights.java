package org.kerasr.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
    return switch (name.replaceFirst("^_", "")) {
      case "forward_layer" -> new ListWeights(values.subList(0, half));
      case "backward_layer" -> new ListWeights(values.subList(half, values.size()));
      case "query_dense" -> projection(0);
      case "key_dense" -> projection(1);
      case "gate_dense" -> projection(2);
      case "value_dense" -> projection(-2);
      case "output_dense" -> projection(-1);
      default -> this;
    };
  }

  /** The weights of one sub-layer of attention, counted from the end if below 0: a kernel of 3 axes or more and its bias. */
  private ListWeights projection(int number) {
    final List<Integer> starts =
        IntStream.range(0, values.size()).filter(i -> values.get(i).rank() > 2).boxed().toList();
    final int at = number < 0 ? number + starts.size() : number;
    return new ListWeights(values.subList(starts.get(at), at + 1 < starts.size() ? starts.get(at + 1) : values.size()));
  }

  @Override
  public WeightSource layer(String group, String name) {
    return this;
  }
}
