package org.kerasr.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kerasr.DocumentException;
import org.kerasr.KerasrException;
import org.kerasr.document.Json;
import org.kerasr.document.Node;
import org.kerasr.document.ObjectConfig;
import org.kerasr.document.Structure;
import org.kerasr.document.TensorRef;
import org.kerasr.weights.WeightSource;
import org.kerasr.weights.WeightsLayout;

/**
 * A Sequential or functional model whose layers have been read: its calls in an order in which each finds its inputs. Parts
 * that cannot run are collected instead of ending the reading, so that a report names them all.
 */
final class ModelSpec implements LayerSpec {
  final ObjectConfig config;
  final List<Support.Part> problems;
  final Map<String, LayerSpec> layers = new LinkedHashMap<>();
  final List<Call> calls = new ArrayList<>();
  final Map<String, InputSpec> inputs = new LinkedHashMap<>();
  Structure<TensorRef> inputStructure;
  Structure<TensorRef> outputStructure;

  private ModelSpec(ObjectConfig config, List<Support.Part> problems) {
    this.config = config;
    this.problems = problems;
  }

  /** Reads a model; what cannot run goes to {@code problems}. */
  static ModelSpec parse(ObjectConfig config, List<Support.Part> problems) {
    final ModelSpec spec = new ModelSpec(config, problems);
    if (isFunctional(config)) {
      spec.readFunctional();
    } else {
      spec.readSequential();
    }
    return spec;
  }

  static boolean isModel(ObjectConfig config) {
    return isFunctional(config) || (config.className().equals("Sequential") && config.isBuiltIn());
  }

  private static boolean isFunctional(ObjectConfig config) {
    return config.config().get("layers").isPresent() && config.config().get("output_layers").isPresent();
  }

  private void readSequential() {
    final List<ObjectConfig> all = config.objects("layers");
    final boolean hasInput = !all.isEmpty() && all.get(0).className().equals("InputLayer");
    final String inputName = hasInput ? all.get(0).name() : "inputs";
    if (hasInput) {
      inputs.put(inputName, InputSpec.of(all.get(0)));
    } else {
      final Json shape = config.config().present("build_input_shape").orElse(Json.NULL);
      if (shape instanceof Json.Null) {
        problems.add(new Support.Part(config.name(), config.className(), "the model was never built: its input shape is unknown"));
      } else {
        inputs.put(inputName, new InputSpec(inputName, Shapes.of(shape), "float32"));
      }
    }
    TensorRef last = new TensorRef(inputName, 0, 0);
    inputStructure = new Structure.Leaf<>(last);
    for (final ObjectConfig layer : hasInput ? all.subList(1, all.size()) : all) {
      readLayer(layer);
      calls.add(Call.of(layer, 0, last));
      last = new TensorRef(layer.name(), 0, 0);
    }
    outputStructure = new Structure.Leaf<>(last);
  }

  private void readFunctional() {
    inputStructure = TensorRef.structure(config.config().get("input_layers").orElse(Json.NULL));
    outputStructure = outputs();
    final List<Call> open = new ArrayList<>();
    for (final ObjectConfig layer : config.objects("layers")) {
      if (layer.className().equals("InputLayer")) {
        inputs.put(layer.name(), InputSpec.of(layer));
        continue;
      }
      readLayer(layer);
      int index = 0;
      for (final Node node : Node.all(layer)) {
        try {
          open.add(WeightsLayout.isOperation(layer) ? Call.operation(layer, index, node)
              : Call.layer(layer, index, node, inputNames(layer)));
        } catch (Unsupported e) {
          problems.add(new Support.Part(layer.name(), layer.className(), e.getMessage()));
        }
        index++;
      }
    }
    for (final TensorRef ref : inputStructure.leaves()) {
      if (!inputs.containsKey(ref.layer())) {
        throw new DocumentException("model '" + config.name() + "': input '" + ref.layer() + "' is not an InputLayer");
      }
    }
    if (problems.isEmpty()) {
      order(open);
    }
  }

  /**
   * The outputs. Here, and here alone, Keras counts the calls of a functional model from 1: number 0 is the one by which the
   * model itself was made.
   */
  private Structure<TensorRef> outputs() {
    final Set<String> models = new HashSet<>();
    config.objects("layers").stream().filter(ModelSpec::isFunctional).forEach(layer -> models.add(layer.name()));
    return TensorRef.structure(config.config().get("output_layers").orElse(Json.NULL)).map(ref ->
        models.contains(ref.layer()) ? new TensorRef(ref.layer(), Math.max(0, ref.node() - 1), ref.tensor()) : ref);
  }

  private List<String> inputNames(ObjectConfig layer) {
    return layers.get(layer.name()) instanceof ModelSpec model
        && model.inputStructure instanceof Structure.Named<TensorRef> named ? List.copyOf(named.items().keySet()) : List.of();
  }

  private void readLayer(ObjectConfig layer) {
    try {
      layers.put(layer.name(), isModel(layer) ? parse(layer, problems) : LayerTypes.parse(layer));
    } catch (Unsupported e) {
      problems.add(new Support.Part(layer.name(), layer.className(), e.getMessage()));
    }
  }

  private void order(List<Call> open) {
    final Map<String, Set<Integer>> done = new HashMap<>();
    inputs.keySet().forEach(name -> done.put(name, Set.of(0)));
    List<Call> waiting = open;
    while (!waiting.isEmpty()) {
      final List<Call> later = new ArrayList<>();
      for (final Call call : waiting) {
        if (call.reads().stream().allMatch(ref -> done.getOrDefault(ref.layer(), Set.of()).contains(ref.node()))) {
          done.computeIfAbsent(call.layer().name(), name -> new HashSet<>()).add(call.index());
          calls.add(call);
        } else {
          later.add(call);
        }
      }
      if (later.size() == waiting.size()) {
        throw new DocumentException("model '" + config.name() + "': layers "
            + later.stream().map(call -> "'" + call.layer().name() + "'").distinct().toList()
            + " wait for each other, or for a call that the document does not have");
      }
      waiting = later;
    }
  }

  @Override
  public ModelPlan bind(List<int[]> shapes, WeightSource weights) {
    try {
      return new PlanBuilder(this, shapes, weights).build();
    } catch (ArithmeticException e) {
      throw new KerasrException("model '" + config.name() + "': an array has more than 2^31 numbers", e);
    }
  }
}
