package org.kerasr.plan;

import java.util.Optional;
import org.kerasr.kernels.Axes;

/**
 * An array on its way through a plan, with the mask that Keras would carry beside it. Owned by one call; operations must
 * not change the numbers of their inputs, which other steps may read too.
 *
 * @param mask 1 where a step counts and 0 where it does not; usually {@code [batch, time]}
 */
record Value(int[] shape, float[] data, Optional<Value> mask) {
  Value(int[] shape, float[] data) {
    this(shape, data, Optional.empty());
  }

  Value withMask(Optional<Value> newMask) {
    return new Value(shape, data, newMask);
  }

  /** Whether this is the very array that {@code other} is, whatever their masks. */
  boolean isSameArray(Value other) {
    return data == other.data && shape == other.shape;
  }

  int rank() {
    return shape.length;
  }

  int last() {
    return shape[shape.length - 1];
  }

  Value reshape(int... newShape) {
    return new Value(newShape, data, mask);
  }

  Value transpose(int... order) {
    return new Value(Axes.permute(shape, order), Axes.transpose(data, shape, order), mask);
  }

  Value copy() {
    return new Value(shape, data.clone(), mask);
  }
}
