package org.kerasr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One call of a layer in a functional model. Outputs come from {@link #output()} or, if there are several, {@link #outputs}. */
public final class LayerCall {
  private final Layer layer;
  private final List<Tensor> inputs;
  private final Map<String, Object> named;

  LayerCall(Layer layer, List<Tensor> inputs) {
    this(layer, inputs, Map.of());
  }

  private LayerCall(Layer layer, List<Tensor> inputs, Map<String, Object> named) {
    if (layer instanceof Model model) {
      model.becomePart();
    }
    this.layer = layer;
    this.inputs = List.copyOf(inputs);
    this.named = named;
  }

  /** The same call with a further tensor, such as {@code mask}. */
  public LayerCall with(String argument, Tensor value) {
    return withAny(argument, value);
  }

  /** The same call with several tensors as one argument, such as {@code initial_state}. */
  public LayerCall with(String argument, List<Tensor> values) {
    return withAny(argument, List.copyOf(values));
  }

  private LayerCall withAny(String argument, Object value) {
    final Map<String, Object> copy = new LinkedHashMap<>(named);
    copy.put(argument, value);
    return new LayerCall(layer, inputs, copy);
  }

  /** The output; the first, if there are several. */
  public Tensor output() {
    return new Tensor.Output(this, 0);
  }

  /** The outputs of a call that has {@code count} of them, such as an LSTM's with {@code returnState(true)}. */
  public List<Tensor> outputs(int count) {
    return IntStream.range(0, count).mapToObj(i -> (Tensor) new Tensor.Output(this, i)).toList();
  }

  Layer layer() {
    return layer;
  }

  List<Tensor> inputs() {
    return inputs;
  }

  Map<String, Object> named() {
    return named;
  }

  /** Every tensor that the call reads. */
  List<Tensor> reads() {
    final List<Tensor> out = new ArrayList<>(inputs);
    named.values().forEach(value -> {
      if (value instanceof Tensor tensor) {
        out.add(tensor);
      } else if (value instanceof List<?> list) {
        list.forEach(item -> out.add((Tensor) item));
      }
    });
    return out;
  }
}
