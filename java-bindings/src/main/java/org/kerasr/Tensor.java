package org.kerasr;

/** A place in a functional model's graph: an {@link Input}, or the output of a layer's call. */
public abstract sealed class Tensor permits Input, Tensor.Output {
  Tensor() {}

  /** An output of a call. */
  static final class Output extends Tensor {
    private final LayerCall call;
    private final int index;

    Output(LayerCall call, int index) {
      this.call = call;
      this.index = index;
    }

    LayerCall call() {
      return call;
    }

    int index() {
      return index;
    }
  }
}
