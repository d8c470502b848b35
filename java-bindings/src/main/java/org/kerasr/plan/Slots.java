package org.kerasr.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The arrays of one run of a plan. Keras knows a mask in two ways: it travels with an array until an attention layer takes it off, and the
 * graph has it since it was built, which is what layers with a {@code mask} argument are given.
 */
final class Slots {
  private final Value[] values;
  private final boolean[] inGraph;
  private final boolean[] travels;

  Slots(int count) {
    values = new Value[count];
    inGraph = new boolean[count];
    travels = new boolean[count];
  }

  /** The array of a slot with its mask; only with a mask that travels, if {@code travelling}. */
  Value get(int slot, boolean travelling) {
    final Value value = values[slot];
    return travelling && value.mask().isPresent() && !travels[slot] ? value.withMask(Optional.empty()) : value;
  }

  void put(int slot, Value value, boolean graph, boolean travelling) {
    values[slot] = value;
    inGraph[slot] = graph && value.mask().isPresent();
    travels[slot] = travelling && value.mask().isPresent();
  }

  /** Keeps what a step gave. Its outputs' masks are in the graph, and travel, if those are that they come from. */
  void put(ModelPlan.Step step, List<Value> out) {
    final int[] masked = IntStream.of(step.inputs()).filter(slot -> values[slot] != null && values[slot].mask().isPresent()).toArray();
    final boolean made = masked.length == 0 || step.hasMask();
    final boolean graph = made || IntStream.of(masked).anyMatch(slot -> inGraph[slot]);
    final boolean travelling = made || IntStream.of(masked).allMatch(slot -> travels[slot]);
    for (int i = 0; i < step.outputs().length; i++) {
      put(step.outputs()[i], out.get(i), graph, travelling);
    }
    if (step.operation().takesMasks() && values[step.inputs()[0]].mask().isPresent()) { // the query's stays in the graph
      final int query = step.inputs()[0];
      final int slot = step.outputs()[0];
      put(slot, values[slot].withMask(values[query].mask()), inGraph[query], travels[query]);
    }
  }

  /** Takes the masks from {@code taken} and from what layers that do nothing in prediction made of them, but for the graph's. */
  void takeMasks(List<Value> taken) {
    for (int slot = 0; slot < values.length; slot++) {
      final Value value = values[slot];
      if (value != null && travels[slot] && taken.stream().anyMatch(value::isSameArray)) {
        put(slot, inGraph[slot] ? value : value.withMask(Optional.empty()), inGraph[slot], false);
      }
    }
  }
}
