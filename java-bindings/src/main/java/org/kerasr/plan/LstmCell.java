package org.kerasr.plan;

import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Kernels;
import org.kerasr.kernels.Rows;
import org.kerasr.weights.WeightSource;

/**
 * Long short-term memory (Hochreiter and Schmidhuber 1997, with a forget gate); gates in the order input, forget, candidate,
 * output.
 */
record LstmCell(int units, float[][] kernel, float[][] recurrent, float[] inputBias, Activation activation, Activation gate)
    implements RecurrentCell {

  static Recurrent.CellSpec parse(ObjectConfig config, int units) {
    final Activation activation = Activations.of(config, "activation", "tanh");
    final Activation gate = Activations.of(config, "recurrent_activation", "sigmoid");
    final boolean useBias = config.bool("use_bias", true);
    return (features, weights) -> {
      final int gates = 4 * units;
      return new LstmCell(units, Recurrent.matrix(weights, 0, "kernel", features, gates),
          Recurrent.matrix(weights, 1, "recurrent_kernel", units, gates), bias(weights, useBias, gates), activation, gate);
    };
  }

  static float[] bias(WeightSource weights, boolean useBias, int gates) {
    return useBias ? weights.get(2, "bias", gates).floats() : new float[gates];
  }

  @Override
  public int states() {
    return 2;
  }

  @Override
  public float[][][] step(float[][] sums, float[][][] states) {
    final int batch = sums.length;
    final float[][] c = states[1];
    Kernels.ACTIVE.addProduct(states[0], recurrent, sums, batch, units, 4 * units);
    final float[] in = RecurrentCell.gate(sums, 0, units, gate);
    final float[] forget = RecurrentCell.gate(sums, units, units, gate);
    final float[] candidate = RecurrentCell.gate(sums, 2 * units, units, activation);
    final float[] out = RecurrentCell.gate(sums, 3 * units, units, gate);
    final float[] memory = new float[batch * units];
    for (int i = 0; i < memory.length; i++) {
      memory[i] = forget[i] * c[i / units][i % units] + in[i] * candidate[i];
    }
    final float[] hidden = activation.apply(new Value(new int[] {batch, units}, memory.clone())).data();
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] *= out[i];
    }
    return new float[][][] {Rows.split(hidden, batch, units), Rows.split(memory, batch, units)};
  }
}
