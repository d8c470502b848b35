package org.kerasr.plan;

import java.util.List;
import java.util.Optional;

/** An operation with one input and one output. */
abstract class Unary implements Operation {
  abstract int[] shape(int[] input);

  abstract Value apply(Value x);

  /** Whether the input's mask goes on to the output. */
  boolean passesMask() {
    return false;
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    return List.of(shape(inputs.get(0)));
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final Value x = inputs.get(0);
    return List.of(apply(x).withMask(passesMask() ? x.mask() : Optional.empty()));
  }

  /** An elementwise operation that keeps the shape and the mask. */
  abstract static class SameShape extends Unary {
    @Override
    int[] shape(int[] input) {
      return input;
    }

    @Override
    boolean passesMask() {
      return true;
    }
  }
}
