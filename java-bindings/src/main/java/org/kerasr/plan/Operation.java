package org.kerasr.plan;

import java.util.List;
import java.util.Optional;

/** One layer bound to its weights. Immutable; many threads may run it at once. */
interface Operation {
  /** The shapes of the outputs for inputs of the given shapes, -1 standing for unknown sizes. */
  List<int[]> shapes(List<int[]> inputs);

  /** Computes the outputs, with their masks. */
  List<Value> run(List<Value> inputs, Extras extras);

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
