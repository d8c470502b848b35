package org.kerasr.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;

/** Two recurrent layers over one sequence, from the start and from the end, their outputs merged. */
final class Bidirectional implements Operation {
  private final Operation ahead;
  private final Operation back;
  private final String merge;  // "none" for both outputs
  private final boolean sequences;

  private Bidirectional(Operation ahead, Operation back, String merge, boolean sequences) {
    this.ahead = ahead;
    this.back = back;
    this.merge = merge;
    this.sequences = sequences;
  }

  static LayerSpec parse(ObjectConfig config) {
    final ObjectConfig first = inner(config.config().get("layer").orElse(Json.NULL), "layer");
    final ObjectConfig second = config.config().present("backward_layer").map(v -> inner(v, "backward_layer"))
        .orElseGet(() -> ObjectConfig.of(first.module(), first.className(),
            first.config().with("go_backwards", Json.of(!first.bool("go_backwards", false)))));
    final boolean sequences = first.bool("return_sequences", false);
    final String merge = config.config().get("merge_mode").orElse(Json.of("concat")) instanceof Json.Str word
        ? word.value() : "none";
    final LayerSpec ahead = LayerTypes.parse(zeroing(first, sequences));
    final LayerSpec back = LayerTypes.parse(zeroing(second, sequences));
    return (inputs, weights) -> new Bidirectional(ahead.bind(inputs, weights.child("forward_layer")),
        back.bind(inputs, weights.child("backward_layer")), merge, sequences);
  }

  private static ObjectConfig inner(Json value, String key) {
    if (!ObjectConfig.isObject(value)) {
      throw new Unsupported("`" + key + "` is missing");
    }
    return ObjectConfig.of(value);
  }

  /** With sequences, masked steps put out zero, whatever the layer's own option says. */
  private static ObjectConfig zeroing(ObjectConfig layer, boolean sequences) {
    return ObjectConfig.of(layer.module(), layer.className(),
        layer.config().with("zero_output_for_mask", Json.of(sequences)));
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    final List<int[]> first = ahead.shapes(inputs);
    final List<int[]> second = back.shapes(inputs);
    final List<int[]> out = new ArrayList<>();
    final int[] merged = first.get(0).clone();
    if (merge.equals("none")) {
      out.add(merged);
      out.add(second.get(0));
    } else {
      merged[merged.length - 1] += merge.equals("concat") ? second.get(0)[merged.length - 1] : 0;
      out.add(merged);
    }
    out.addAll(first.subList(1, first.size()));
    out.addAll(second.subList(1, second.size()));
    return out;
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final int half = extras.state().size() / 2;
    final boolean given = extras.maskGiven();
    final List<Value> first = ahead.run(inputs, new Extras(extras.state().subList(0, half), given, Map.of()));
    final List<Value> second = back.run(inputs, new Extras(extras.state().subList(half, 2 * half), given, Map.of()));
    final Value y = first.get(0);
    final Value reversed = sequences ? reversed(second.get(0)) : second.get(0);
    final List<Value> out = new ArrayList<>();
    if (merge.equals("none")) {
      out.add(y);
      out.add(reversed.withMask(y.mask()));
    } else {
      out.add(merged(y, reversed).withMask(y.mask()));
    }
    out.addAll(first.subList(1, first.size()));
    out.addAll(second.subList(1, second.size()));
    return out;
  }

  private Value merged(Value a, Value b) {
    final int width = a.last();
    final int other = b.last();
    final int rows = width == 0 ? 0 : a.data().length / width;
    final int[] shape = a.shape().clone();
    if (merge.equals("concat")) {
      shape[shape.length - 1] = width + other;
      final float[] data = new float[rows * (width + other)];
      for (int i = 0; i < rows; i++) {
        System.arraycopy(a.data(), i * width, data, i * (width + other), width);
        System.arraycopy(b.data(), i * other, data, i * (width + other) + width, other);
      }
      return new Value(shape, data);
    }
    final float[] data = new float[a.data().length];
    for (int i = 0; i < data.length; i++) {
      final float x = a.data()[i];
      final float y = b.data()[i];
      data[i] = merge.equals("mul") ? x * y : merge.equals("ave") ? (x + y) / 2 : x + y;
    }
    return new Value(shape, data);
  }

  /** The steps of {@code [batch, time, units]} in the other order. */
  private static Value reversed(Value x) {
    final int time = x.shape()[1];
    final int units = x.last();
    final float[] data = new float[x.data().length];
    for (int n = 0; n < x.shape()[0]; n++) {
      for (int t = 0; t < time; t++) {
        System.arraycopy(x.data(), (n * time + t) * units, data, (n * time + time - 1 - t) * units, units);
      }
    }
    return new Value(x.shape(), data);
  }
}
