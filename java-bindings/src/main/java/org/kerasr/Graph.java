package org.kerasr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.document.Structure;

/** The calls between a functional model's inputs and outputs, and their form in a document. */
final class Graph {
  private final Structure<Tensor> inputs;
  private final Structure<Tensor> outputs;
  private final Map<Layer, List<LayerCall>> calls = new IdentityHashMap<>();
  private final Map<LayerCall, Boolean> seen = new IdentityHashMap<>();
  private final List<Layer> layers = new ArrayList<>();

  Graph(Structure<Tensor> inputs, Structure<Tensor> outputs) {
    this.inputs = inputs;
    this.outputs = outputs;
    for (final Tensor input : inputs.leaves()) {
      if (!(input instanceof Input start)) {
        throw new ShapeException("the inputs of a functional model must come from Input.shape(…)");
      }
      if (calls.put(start.layer(), List.of()) != null) {
        throw new ShapeException("an Input appears twice among the inputs of a functional model");
      }
      layers.add(start.layer());
    }
    outputs.leaves().forEach(this::visit);
    layers.sort(Comparator.comparingLong(layer -> layer.order));
  }

  /** Depth first, so that a layer's calls are counted in an order in which each finds its inputs. */
  private void visit(Tensor tensor) {
    if (tensor instanceof Input input) {
      if (!calls.containsKey(input.layer())) {
        throw new ShapeException("the outputs depend on an Input that is not among the inputs of the model");
      }
      return;
    }
    final LayerCall call = ((Tensor.Output) tensor).call();
    if (seen.put(call, true) != null) {
      return;
    }
    call.reads().forEach(this::visit);
    if (!calls.containsKey(call.layer())) {
      calls.put(call.layer(), new ArrayList<>());
      layers.add(call.layer());
    }
    calls.get(call.layer()).add(call);
  }

  Structure<Tensor> inputs() {
    return inputs;
  }

  Structure<Tensor> outputs() {
    return outputs;
  }

  List<Layer> layers() {
    return layers;
  }

  ObjectConfig config(Model model, Naming naming) {
    final List<Json> all = new ArrayList<>();
    for (final Layer layer : layers) {
      final Json nodes = Json.of(calls.get(layer).stream().map(call -> node(call, naming)).toList());
      all.add(layer.config(naming).json().with("name", Json.of(naming.of(layer))).with("inbound_nodes", nodes));
    }
    return ObjectConfig.of(model.module(), model.className(), Json.EMPTY.with("name", Json.of(naming.of(model)))
        .with("layers", Json.of(all)).with("input_layers", places(inputs, naming)).with("output_layers", places(outputs, naming)));
  }

  private Json node(LayerCall call, Naming naming) {
    final List<Json> tensors = call.inputs().stream().map(tensor -> keyed(tensor, naming)).toList();
    final Map<String, Json> named = new LinkedHashMap<>();
    call.named().forEach((name, value) -> named.put(name, value instanceof Tensor tensor ? keyed(tensor, naming)
        : Json.of(((List<?>) value).stream().map(item -> keyed((Tensor) item, naming)).toList())));
    final boolean asList = call.layer().takesList() || (call.layer() instanceof Model && tensors.size() > 1);
    return Json.EMPTY.with("args", asList ? Json.of(List.of(Json.of(tensors))) : Json.of(tensors))
        .with("kwargs", new Json.Obj(named));
  }

  private Json keyed(Tensor tensor, Naming naming) {
    return Json.EMPTY.with("class_name", Json.of("__keras_tensor__"))
        .with("config", Json.EMPTY.with("keras_history", place(tensor, naming, 0)));
  }

  private Json places(Structure<Tensor> structure, Naming naming) {
    if (structure instanceof Structure.Leaf<Tensor> leaf) {
      // Here Keras counts the calls of a functional model from 1 (see ModelSpec.outputs).
      final boolean shifted = leaf.value() instanceof Tensor.Output output && output.call().layer() instanceof Functional;
      return place(leaf.value(), naming, shifted ? 1 : 0);
    }
    if (structure instanceof Structure.Items<Tensor> list) {
      return Json.of(list.items().stream().map(item -> places(item, naming)).toList());
    }
    final Map<String, Json> members = new LinkedHashMap<>();
    ((Structure.Named<Tensor>) structure).items().forEach((name, item) -> members.put(name, places(item, naming)));
    return new Json.Obj(members);
  }

  private Json place(Tensor tensor, Naming naming, int shift) {
    if (tensor instanceof Input input) {
      return Json.of(List.of(Json.of(naming.of(input.layer())), Json.of(0L), Json.of(0L)));
    }
    final Tensor.Output output = (Tensor.Output) tensor;
    final Layer layer = output.call().layer();
    int index = 0;
    while (calls.get(layer).get(index) != output.call()) {
      index++;
    }
    return Json.of(List.of(Json.of(naming.of(layer)), Json.of((long) index + shift), Json.of((long) output.index())));
  }
}
