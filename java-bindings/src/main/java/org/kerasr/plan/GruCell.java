package org.kerasr.plan;

import java.util.Arrays;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Kernels;
import org.kerasr.kernels.Rows;

/**
 * Gated recurrent unit (Cho et al. 2014); gates in the order update, reset, candidate. With {@code resetAfter} the reset gate
 * multiplies the recurrent sum of the candidate, otherwise the state that goes into it.
 */
record GruCell(int units, float[][] kernel, float[][] recurrent, float[] inputBias, float[] recurrentBias, boolean resetAfter,
    Activation activation, Activation gate) implements RecurrentCell {

  static Recurrent.CellSpec parse(ObjectConfig config, int units) {
    final Activation activation = Activations.of(config, "activation", "tanh");
    final Activation gate = Activations.of(config, "recurrent_activation", "sigmoid");
    final boolean useBias = config.bool("use_bias", true);
    final boolean resetAfter = config.bool("reset_after", true);
    return (features, weights) -> {
      final int gates = 3 * units;
      float[] input = new float[gates];
      float[] inner = new float[gates];
      if (useBias && resetAfter) {
        final float[] both = weights.get(2, "bias", 2, gates).floats();
        input = Arrays.copyOfRange(both, 0, gates);
        inner = Arrays.copyOfRange(both, gates, 2 * gates);
      } else if (useBias) {
        input = weights.get(2, "bias", gates).floats();
      }
      return new GruCell(units, Recurrent.matrix(weights, 0, "kernel", features, gates),
          Recurrent.matrix(weights, 1, "recurrent_kernel", units, gates), input, inner, resetAfter, activation, gate);
    };
  }

  @Override
  public int states() {
    return 1;
  }

  @Override
  public float[][][] step(float[][] sums, float[][][] states) {
    final int batch = sums.length;
    final float[][] h = states[0];
    final float[][] inner = Rows.repeat(recurrentBias, batch);
    Kernels.ACTIVE.addProduct(h, recurrent, inner, batch, units, resetAfter ? 3 * units : 2 * units);
    for (int n = 0; n < batch; n++) {
      for (int j = 0; j < 2 * units; j++) {
        sums[n][j] += inner[n][j];
      }
    }
    final float[] update = RecurrentCell.gate(sums, 0, units, gate);
    final float[] reset = RecurrentCell.gate(sums, units, units, gate);
    if (resetAfter) {
      for (int i = 0; i < reset.length; i++) {
        sums[i / units][2 * units + i % units] += reset[i] * inner[i / units][2 * units + i % units];
      }
    } else {
      addCandidate(sums, h, reset);
    }
    final float[] candidate = RecurrentCell.gate(sums, 2 * units, units, activation);
    for (int i = 0; i < candidate.length; i++) {
      candidate[i] = update[i] * h[i / units][i % units] + (1 - update[i]) * candidate[i];
    }
    return new float[][][] {Rows.split(candidate, batch, units)};
  }

  /** Adds {@code (reset * h) R} to the sums of the candidate. */
  private void addCandidate(float[][] sums, float[][] h, float[] reset) {
    final int batch = sums.length;
    final float[][] seen = new float[batch][units];
    for (int i = 0; i < reset.length; i++) {
      seen[i / units][i % units] = reset[i] * h[i / units][i % units];
    }
    final float[][] part = new float[units][];
    for (int i = 0; i < units; i++) {
      part[i] = Arrays.copyOfRange(recurrent[i], 2 * units, 3 * units);
    }
    final float[][] product = new float[batch][units];
    Kernels.ACTIVE.addProduct(seen, part, product, batch, units, units);
    for (int i = 0; i < reset.length; i++) {
      sums[i / units][2 * units + i % units] += product[i / units][i % units];
    }
  }
}
