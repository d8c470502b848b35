package org.kerasr.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.kerasr.ShapeException;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;

/** A layer for each step of a sequence by itself: in inference, the steps are further rows of one batch. */
final class TimeDistributed implements Operation {
  private final String layer;
  private final Operation inner;

  private TimeDistributed(String layer, Operation inner) {
    this.layer = layer;
    this.inner = inner;
  }

  static LayerSpec parse(ObjectConfig config) {
    final Json value = config.config().get("layer").orElse(Json.NULL);
    if (!ObjectConfig.isObject(value)) {
      throw new Unsupported("`layer` is missing");
    }
    final LayerSpec spec = LayerTypes.parse(ObjectConfig.of(value));
    return (inputs, weights) -> new TimeDistributed(config.name(),
        spec.bind(List.of(rows(inputs.get(0), config.name())), weights.child("layer")));
  }

  /** {@code [batch, time, ...]} as {@code [batch * time, ...]}. */
  private static int[] rows(int[] shape, String layer) {
    if (shape.length < 3) {
      throw new ShapeException("TimeDistributed '" + layer + "': the input must have 3 axes or more, received "
          + Shapes.text(shape));
    }
    return IntStream.concat(IntStream.of(Shapes.product(shape, 0, 2)), IntStream.of(shape).skip(2)).toArray();
  }

  private static int[] steps(int[] input, int[] output) {
    return IntStream.concat(IntStream.of(input).limit(2), IntStream.of(output).skip(1)).toArray();
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    final int[] x = inputs.get(0);
    return inner.shapes(List.of(rows(x, layer))).stream().map(y -> steps(x, y)).toList();
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final Value x = inputs.get(0);
    return inner.run(List.of(new Value(rows(x.shape(), layer), x.data())), Extras.NONE).stream()
        .map(y -> new Value(steps(x.shape(), y.shape()), y.data(), x.mask())).toList();
  }
}
