package org.kerasr.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerasr.DocumentException;
import org.kerasr.document.TensorRef;
import org.kerasr.weights.WeightSource;
import org.kerasr.weights.WeightsLayout;

/** Turns a model's calls into steps over numbered slots: binds weights, infers shapes, folds batch normalisation. */
final class PlanBuilder {
  private final ModelSpec spec;
  private final List<int[]> inputShapes;
  private final WeightSource weights;
  private final Map<TensorRef, Integer> slots = new HashMap<>();
  private final List<int[]> shapes = new ArrayList<>();
  private final Map<String, Operation> bound = new HashMap<>();
  private final List<ModelPlan.Step> steps = new ArrayList<>();

  PlanBuilder(ModelSpec spec, List<int[]> inputShapes, WeightSource weights) {
    this.spec = spec;
    this.inputShapes = inputShapes;
    this.weights = weights;
  }

  ModelPlan build() {
    final List<TensorRef> inputs = spec.inputStructure.leaves();
    for (int i = 0; i < inputs.size(); i++) {
      final int[] shape = spec.inputs.get(inputs.get(i).layer()).shape();
      slot(inputs.get(i), i < inputShapes.size() && inputShapes.get(i).length == shape.length ? inputShapes.get(i) : shape);
    }
    final Map<String, String> groups = WeightsLayout.groups(spec.config);
    for (final Call call : spec.calls) {
      addStep(call, groups);
    }
    foldNormalization();
    final int[] in = inputs.stream().mapToInt(this::find).toArray();
    final int[] out = spec.outputStructure.sorted().leaves().stream().mapToInt(this::find).toArray();
    return new ModelPlan(spec.config.name(), List.copyOf(steps), shapes.size(), in, out,
        shapes.stream().map(int[]::clone).toList());
  }

  private void addStep(Call call, Map<String, String> groups) {
    final String name = call.layer().name();
    final List<Integer> inputs = new ArrayList<>();
    final Map<Integer, Value> constants = new HashMap<>();
    for (final Call.Source source : call.inputs()) {
      if (source instanceof Call.Source.Tensor tensor) {
        inputs.add(find(tensor.ref()));
      } else if (source instanceof Call.Source.Constant constant) {
        inputs.add(shapes.size());
        constants.put(shapes.size(), constant.value());
        shapes.add(constant.value().shape());
      }
    }
    final List<int[]> inputShapesOfCall = inputs.stream().map(shapes::get).toList();
    Operation operation = bound.get(name);
    if (operation == null) {
      final String group = groups.getOrDefault(name, "");
      operation = spec.layers.get(name).bind(inputShapesOfCall, weights.layer(group, name));
      bound.put(name, operation);
    }
    operation = operation.called(call.flags());
    final List<int[]> outShapes = operation.shapes(inputShapesOfCall);
    final int[] outputs = new int[outShapes.size()];
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = slot(new TensorRef(name, call.index(), i), outShapes.get(i));
    }
    steps.add(new ModelPlan.Step(operation, inputs.stream().mapToInt(i -> i).toArray(), Map.copyOf(constants),
        call.masks().stream().limit(inputs.size()).mapToInt(mask -> mask.map(this::find).orElse(-1)).toArray(),
        call.state().stream().mapToInt(this::find).toArray(), named(call), outputs));
  }

  private Map<String, Integer> named(Call call) {
    final Map<String, Integer> out = new HashMap<>();
    call.named().forEach((name, ref) -> out.put(name, find(ref)));
    return Map.copyOf(out);
  }

  private int slot(TensorRef ref, int[] shape) {
    slots.put(ref, shapes.size());
    shapes.add(shape);
    return shapes.size() - 1;
  }

  private int find(TensorRef ref) {
    return Optional.ofNullable(slots.get(ref)).orElseThrow(() -> new DocumentException("model '" + spec.config.name()
        + "': layer '" + ref.layer() + "' has no output " + ref.tensor() + " of call " + ref.node()));
  }

  /** Where a batch normalisation alone reads the result of a linear layer, its scale and shift go into that layer. */
  private void foldNormalization() {
    for (int i = 0; i < steps.size(); i++) {
      final ModelPlan.Step step = steps.get(i);
      final Optional<Operation.Affine> affine = step.operation().affine();
      if (affine.isEmpty() || step.hasMask()) {
        continue;
      }
      final int source = step.inputs()[0];
      final int producer = producerOf(source);
      if (producer < 0 || readers(source) > 1 || uses(steps.get(producer).operation()) > 1) {
        continue;
      }
      final int index = i;
      steps.get(producer).operation().scaled(affine.get().axis(), affine.get().scale(), affine.get().shift())
          .ifPresent(scaled -> {
            steps.set(producer, steps.get(producer).with(scaled, step.outputs()));
            steps.remove(index);
          });
      i = index < steps.size() && steps.get(index) == step ? i : i - 1;
    }
  }

  private int producerOf(int slot) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).outputs().length == 1 && steps.get(i).outputs()[0] == slot) {
        return i;
      }
    }
    return -1;
  }

  private long readers(int slot) {
    final long inSteps = steps.stream().filter(step -> step.reads(slot)).count();
    final long asOutput = spec.outputStructure.leaves().stream().filter(ref -> find(ref) == slot).count();
    return inSteps + asOutput;
  }

  private long uses(Operation operation) {
    return steps.stream().filter(step -> step.operation() == operation).count();
  }
}
