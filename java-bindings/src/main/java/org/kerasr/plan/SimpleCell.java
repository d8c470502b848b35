package org.kerasr.plan;

import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Kernels;
import org.kerasr.kernels.Rows;

/** The plain recurrent cell (Elman 1990): {@code activation(x K + h R + b)}. */
record SimpleCell(int units, float[][] kernel, float[][] recurrent, float[] inputBias, Activation activation)
    implements RecurrentCell {

  static Recurrent.CellSpec parse(ObjectConfig config, int units) {
    final Activation activation = Activations.of(config, "activation", "tanh");
    final boolean useBias = config.bool("use_bias", true);
    return (features, weights) -> new SimpleCell(units, Recurrent.matrix(weights, 0, "kernel", features, units),
        Recurrent.matrix(weights, 1, "recurrent_kernel", units, units), LstmCell.bias(weights, useBias, units), activation);
  }

  @Override
  public int states() {
    return 1;
  }

  @Override
  public float[][][] step(float[][] sums, float[][][] states) {
    Kernels.ACTIVE.addProduct(states[0], recurrent, sums, sums.length, units, units);
    return new float[][][] {Rows.split(RecurrentCell.gate(sums, 0, units, activation), sums.length, units)};
  }
}
