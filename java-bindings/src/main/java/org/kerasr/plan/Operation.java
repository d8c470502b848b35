package org.kerasr.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One layer bound to its weights. Immutable; many threads may run it at once. */
interface Operation {
  /** The shapes of the outputs for inputs of the given shapes, -1 standing for unknown sizes. */
  List<int[]> shapes(List<int[]> inputs);

  /** Computes the outputs, with their masks. */
  List<Value> run(List<Value> inputs, Extras extras);

  /** The operation as one call wants it; {@code flags} are the names of the call's arguments that are true. */
  default Operation called(Set<String> flags) {
    return this;
  }

  /** Whether the inputs have no masks any more for those who read them later. */
  default boolean takesMasks() {
    return false;
  }

  /**
   * The same operation followed by {@code scale * y + shift} per output channel, where that can go into the weights.
   * {@code channelAxis} counts from the end.
   */
  default Optional<Operation> scaled(int channelAxis, float[] scale, float[] shift) {
    return Optional.empty();
  }

  /** A per-channel scale and shift, where this operation is nothing else. */
  default Optional<Affine> affine() {
    return Optional.empty();
  }

  /** {@code scale * x + shift} along one axis. */
  record Affine(int axis, float[] scale, float[] shift) {}
}
