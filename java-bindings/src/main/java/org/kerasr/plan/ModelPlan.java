package org.kerasr.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A model as a list of steps. Immutable; each run has slots of its own, so that many threads may run it at once. */
final class ModelPlan implements Operation {
  private final String name;
  private final List<Step> steps;
  private final int slots;
  private final int[] inputs;
  private final int[] outputs;
  private final List<int[]> shapes;

  /** One operation: the slots it reads and those it fills; a mask is -1 where the document gives none for that input. */
  record Step(Operation operation, int[] inputs, Map<Integer, Value> constants, int[] masks, int[] state,
      Map<String, Integer> named, int[] outputs) {
    boolean reads(int slot) {
      return Stream.of(inputs, masks, state).flatMapToInt(IntStream::of).anyMatch(i -> i == slot) || named.containsValue(slot);
    }

    boolean hasMask() {
      return IntStream.of(masks).anyMatch(i -> i >= 0);
    }

    Step with(Operation newOperation, int[] newOutputs) {
      return new Step(newOperation, inputs, constants, masks, state, named, newOutputs);
    }
  }

  ModelPlan(String name, List<Step> steps, int slots, int[] inputs, int[] outputs, List<int[]> shapes) {
    this.name = name;
    this.steps = steps;
    this.slots = slots;
    this.inputs = inputs;
    this.outputs = outputs;
    this.shapes = shapes;
  }

  @Override
  public List<int[]> shapes(List<int[]> inputShapes) {
    if (inputShapes.size() != inputs.length) {
      throw new org.kerasr.ShapeException("model '" + name + "' has " + inputs.length + " inputs, received "
          + inputShapes.size());
    }
    final int[][] known = new int[slots][];
    for (int i = 0; i < inputs.length; i++) {
      known[inputs[i]] = inputShapes.get(i);
    }
    for (final Step step : steps) {
      final List<int[]> in = IntStream.of(step.inputs())
          .mapToObj(slot -> step.constants().containsKey(slot) ? shapes.get(slot) : known[slot]).toList();
      final List<int[]> out = step.operation().shapes(in);
      for (int i = 0; i < step.outputs().length; i++) {
        known[step.outputs()[i]] = out.get(i);
      }
    }
    return IntStream.of(outputs).mapToObj(slot -> known[slot]).toList();
  }

  @Override
  public List<Value> run(List<Value> given, Extras extras) {
    final Slots values = new Slots(slots);
    for (int i = 0; i < inputs.length; i++) {
      values.put(inputs[i], given.get(i), false, true);
    }
    for (final Step step : steps) {
      final Operation operation = step.operation();
      final List<Value> in = new ArrayList<>();
      for (final int slot : step.inputs()) {
        in.add(step.constants().containsKey(slot) ? step.constants().get(slot) : values.get(slot, operation.takesMasks()));
      }
      for (int i = 0; i < step.masks().length; i++) {
        if (step.masks()[i] >= 0) {
          in.set(i, in.get(i).withMask(Optional.of(values.get(step.masks()[i], false))));
        }
      }
      final Map<String, Value> named = new HashMap<>();
      step.named().forEach((key, slot) -> named.put(key, values.get(slot, false)));
      final Extras own =
          new Extras(IntStream.of(step.state()).mapToObj(slot -> values.get(slot, false)).toList(), step.hasMask(), named);
      values.put(step, operation.run(in, own));
      if (operation.takesMasks()) {
        values.takeMasks(in);
      }
    }
    return IntStream.of(outputs).mapToObj(slot -> values.get(slot, false)).toList();
  }

  /** How many steps remain after folding. */
  int length() {
    return steps.size();
  }
}
