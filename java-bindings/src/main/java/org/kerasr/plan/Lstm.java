package org.kerasr.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerasr.ShapeException;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Kernels;
import org.kerasr.kernels.Rows;
import org.kerasr.weights.WeightSource;

/**
 * Long short-term memory (Hochreiter and Schmidhuber 1997, with a forget gate); gates in the order input, forget, candidate,
 * output. At a masked step the state and the output stay as they were.
 */
final class Lstm implements Operation {
  private final Options options;
  private final float[][] kernel;     // [in][4 units]
  private final float[][] recurrent;  // [units][4 units]
  private final float[] bias;         // [4 units]

  private record Options(String layer, int units, boolean sequences, boolean states, boolean backwards,
      boolean zeroForMask, Activation activation, Activation gate) {}

  private Lstm(Options options, float[][] kernel, float[][] recurrent, float[] bias) {
    this.options = options;
    this.kernel = kernel;
    this.recurrent = recurrent;
    this.bias = bias;
  }

  static LayerSpec parse(ObjectConfig config) {
    if (config.bool("stateful", false)) {
      throw new Unsupported("`stateful` keeps state from call to call");
    }
    final Options options = new Options(config.name(),
        config.integer("units").orElseThrow(() -> new Unsupported("`units` is missing")),
        config.bool("return_sequences", false), config.bool("return_state", false), config.bool("go_backwards", false),
        config.bool("zero_output_for_mask", false), Activations.of(config, "activation", "tanh"),
        Activations.of(config, "recurrent_activation", "sigmoid"));
    final boolean useBias = config.bool("use_bias", true);
    return (inputs, weights) -> {
      Shapes.requireRank(inputs.get(0), 3, config.name());
      final WeightSource cell = weights.child("cell");
      final int gates = 4 * options.units();
      final var kernel = cell.get(0, "kernel", inputs.get(0)[2], gates);
      final float[] recurrent = cell.get(1, "recurrent_kernel", options.units(), gates).floats();
      final float[] bias = useBias ? cell.get(2, "bias", gates).floats() : new float[gates];
      return new Lstm(options, Rows.split(kernel.floats(), kernel.shape()[0], gates),
          Rows.split(recurrent, options.units(), gates), bias);
    };
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    final int[] x = inputs.get(0);
    Shapes.requireRank(x, 3, options.layer());
    if (x[2] >= 0 && x[2] != kernel.length) {
      throw new ShapeException("LSTM '" + options.layer() + "': the last axis of the input must be " + kernel.length
          + ", received " + Shapes.text(x));
    }
    final int[] state = {x[0], options.units()};
    final int[] output = options.sequences() ? new int[] {x[0], x[1], options.units()} : state;
    return options.states() ? List.of(output, state, state) : List.of(output);
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final Value x = inputs.get(0);
    final List<int[]> shapes = shapes(List.of(x.shape()));
    final int batch = x.shape()[0];
    final int time = x.shape()[1];
    final int units = options.units();
    // Keras hands a mask that came with the input to the layer only if the input is the call's one tensor.
    final Optional<Value> mask = x.mask().filter(m -> extras.maskGiven() || extras.state().isEmpty())
        .map(m -> Broadcast.to(m, new int[] {batch, time}, options.layer()));

    final float[][] gates = Rows.repeat(bias, batch * time);
    Kernels.ACTIVE.addProduct(Rows.split(x.data(), batch * time, kernel.length), kernel, gates, batch * time,
        kernel.length, 4 * units);
    final float[][] h = state(extras.state(), 0, batch);
    final float[][] c = state(extras.state(), 1, batch);
    final float[][] output = new float[batch][units];
    final float[] sequence = new float[options.sequences() ? batch * time * units : 0];
    for (int step = 0; step < time; step++) {
      final int t = options.backwards() ? time - 1 - step : step;
      final float[][] z = new float[batch][];
      for (int n = 0; n < batch; n++) {
        z[n] = gates[n * time + t];
      }
      Kernels.ACTIVE.addProduct(h, recurrent, z, batch, units, 4 * units);
      advance(z, h, c, output, n -> mask.isEmpty() || mask.get().data()[n * time + t] != 0);
      for (int n = 0; options.sequences() && n < batch; n++) {
        System.arraycopy(output[n], 0, sequence, (n * time + step) * units, units);
      }
    }
    return outputs(shapes, sequence, output, h, c, x.mask());
  }

  private List<Value> outputs(List<int[]> shapes, float[] sequence, float[][] output, float[][] h, float[][] c,
      Optional<Value> mask) {
    final List<Value> out = new ArrayList<>();
    out.add(options.sequences() ? new Value(shapes.get(0), sequence, mask)
        : new Value(shapes.get(0), Rows.join(output, options.units())));
    if (options.states()) {
      out.add(new Value(shapes.get(1), Rows.join(h, options.units())));
      out.add(new Value(shapes.get(2), Rows.join(c, options.units())));
    }
    return out;
  }

  private interface Counts {
    boolean at(int example);
  }

  private void advance(float[][] z, float[][] h, float[][] c, float[][] output, Counts counts) {
    final int units = options.units();
    final float[] in = gate(z, 0, options.gate());
    final float[] forget = gate(z, 1, options.gate());
    final float[] candidate = gate(z, 2, options.activation());
    final float[] out = gate(z, 3, options.gate());
    final float[] next = new float[z.length * units];
    for (int i = 0; i < next.length; i++) {
      next[i] = forget[i] * c[i / units][i % units] + in[i] * candidate[i];
    }
    final float[] squashed = options.activation()
        .apply(new Value(new int[] {z.length, units}, next.clone())).data();
    for (int n = 0; n < z.length; n++) {
      if (counts.at(n)) {
        for (int j = 0; j < units; j++) {
          c[n][j] = next[n * units + j];
          h[n][j] = out[n * units + j] * squashed[n * units + j];
          output[n][j] = h[n][j];
        }
      } else if (options.zeroForMask()) {
        java.util.Arrays.fill(output[n], 0);
      }
    }
  }

  private float[] gate(float[][] z, int index, Activation f) {
    final int units = options.units();
    final float[] out = new float[z.length * units];
    for (int n = 0; n < z.length; n++) {
      System.arraycopy(z[n], index * units, out, n * units, units);
    }
    return f.apply(new Value(new int[] {z.length, units}, out)).data();
  }

  private float[][] state(List<Value> initial, int index, int batch) {
    if (initial.isEmpty()) {
      return new float[batch][options.units()];
    }
    if (initial.size() != 2 || initial.get(index).data().length != batch * options.units()) {
      throw new ShapeException("LSTM '" + options.layer() + "': `initial_state` must be two arrays of shape ["
          + batch + ", " + options.units() + "], received "
          + initial.stream().map(v -> Shapes.text(v.shape())).toList());
    }
    return Rows.split(initial.get(index).data(), batch, options.units());
  }
}
