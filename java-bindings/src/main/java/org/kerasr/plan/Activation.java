package org.kerasr.plan;

import java.util.function.DoubleUnaryOperator;

/** An activation function. {@link #apply} may overwrite the numbers of its argument. */
interface Activation {
  Value apply(Value x);

  /** The shape of the result. */
  default int[] shape(int[] input) {
    return input;
  }

  /** Whether the result at each place depends on that place alone, without any change. */
  default boolean isLinear() {
    return false;
  }

  /** The identity. */
  Activation LINEAR = new Activation() {
    @Override
    public Value apply(Value x) {
      return x;
    }

    @Override
    public boolean isLinear() {
      return true;
    }
  };

  /** The rectifier in its plain form, without the call of a function for each number. */
  Activation RELU = x -> {
    final float[] data = x.data();
    for (int i = 0; i < data.length; i++) {
      data[i] = Math.max(data[i], 0f);
    }
    return x;
  };

  /** A function of each number by itself. */
  static Activation each(DoubleUnaryOperator f) {
    return x -> {
      final float[] data = x.data();
      for (int i = 0; i < data.length; i++) {
        data[i] = (float) f.applyAsDouble(data[i]);
      }
      return x;
    };
  }
}
