package org.kerasr.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A model as a list of steps. Immutable; each run has slots of its own, so that many threads may run it at once. */
final class ModelPlan implements Operation {
  private final String name;
  private final List<Step> steps;
  private final int slots;
  private final int[] inputs;
  private final int[] outputs;
  private final List<int[]> shapes;

  /** One operation: the slots it reads and those it fills; {@code mask} is -1 where the document gives none. */
  record Step(Operation operation, int[] inputs, Map<Integer, Value> constants, int mask, int[] state, int[] outputs) {
    boolean reads(int slot) {
      return IntStream.of(inputs).anyMatch(i -> i == slot) || IntStream.of(state).anyMatch(i -> i == slot) || mask == slot;
    }

    Step with(Operation newOperation, int[] newOutputs) {
      return new Step(newOperation, inputs, constants, mask, state, newOutputs);
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
    final Value[] values = new Value[slots];
    for (int i = 0; i < inputs.length; i++) {
      values[inputs[i]] = given.get(i);
    }
    for (final Step step : steps) {
      final List<Value> in = new ArrayList<>();
      for (final int slot : step.inputs()) {
        in.add(step.constants().getOrDefault(slot, values[slot]));
      }
      if (step.mask() >= 0) {
        in.set(0, in.get(0).withMask(Optional.of(values[step.mask()])));
      }
      final Extras own =
          new Extras(IntStream.of(step.state()).mapToObj(slot -> values[slot]).toList(), step.mask() >= 0);
      final List<Value> out = step.operation().run(in, own);
      for (int i = 0; i < step.outputs().length; i++) {
        values[step.outputs()[i]] = out.get(i);
      }
    }
    return IntStream.of(outputs).mapToObj(slot -> values[slot]).toList();
  }

  /** How many steps remain after folding. */
  int length() {
    return steps.size();
  }
}
