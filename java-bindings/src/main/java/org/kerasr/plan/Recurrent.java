package org.kerasr.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kerasr.ShapeException;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Kernels;
import org.kerasr.kernels.Rows;
import org.kerasr.weights.WeightSource;

/** A recurrent layer: its cell, step by step. At a masked step the states and the output stay as they were. */
final class Recurrent implements Operation {
  private final Options options;
  private final RecurrentCell cell;

  private record Options(String layer, String className, boolean sequences, boolean states, boolean backwards,
      boolean zeroForMask) {}

  /** A cell whose config has been read; what is missing is the number of features, or -1, and the weights. */
  interface CellSpec {
    RecurrentCell bind(int features, WeightSource weights);
  }

  private Recurrent(Options options, RecurrentCell cell) {
    this.options = options;
    this.cell = cell;
  }

  static LayerSpec lstm(ObjectConfig config) {
    return parse(config, LstmCell::parse);
  }

  static LayerSpec gru(ObjectConfig config) {
    return parse(config, GruCell::parse);
  }

  static LayerSpec simple(ObjectConfig config) {
    return parse(config, SimpleCell::parse);
  }

  private static LayerSpec parse(ObjectConfig config, BiFunction<ObjectConfig, Integer, CellSpec> cells) {
    if (config.bool("stateful", false)) {
      throw new Unsupported("`stateful` keeps state from call to call");
    }
    final Options options = new Options(config.name(), config.className(), config.bool("return_sequences", false),
        config.bool("return_state", false), config.bool("go_backwards", false), config.bool("zero_output_for_mask", false));
    final CellSpec spec =
        cells.apply(config, config.integer("units").orElseThrow(() -> new Unsupported("`units` is missing")));
    return (inputs, weights) -> {
      Shapes.requireRank(inputs.get(0), 3, config.name());
      return new Recurrent(options, spec.bind(inputs.get(0)[2], weights.child("cell")));
    };
  }

  /** A weight as rows. */
  static float[][] matrix(WeightSource weights, int index, String name, int rows, int columns) {
    final var array = weights.get(index, name, rows, columns);
    return Rows.split(array.floats(), array.shape()[0], columns);
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    final int[] x = inputs.get(0);
    Shapes.requireRank(x, 3, options.layer());
    if (x[2] >= 0 && x[2] != cell.kernel().length) {
      throw new ShapeException(options.className() + " '" + options.layer() + "': the last axis of the input must be "
          + cell.kernel().length + ", received " + Shapes.text(x));
    }
    final int[] state = {x[0], cell.units()};
    final List<int[]> out = new ArrayList<>();
    out.add(options.sequences() ? new int[] {x[0], x[1], cell.units()} : state);
    for (int i = 0; options.states() && i < cell.states(); i++) {
      out.add(state);
    }
    return out;
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final Value x = inputs.get(0);
    final List<int[]> shapes = shapes(List.of(x.shape()));
    final int batch = x.shape()[0];
    final int time = x.shape()[1];
    final int units = cell.units();
    final int gates = cell.inputBias().length;
    // Keras hands a mask that came with the input to the layer only if the input is the call's one tensor.
    final Optional<Value> mask = x.mask().filter(m -> extras.maskGiven() || extras.state().isEmpty())
        .map(m -> Broadcast.to(m, new int[] {batch, time}, options.layer()));
    final float[][] sums = Rows.repeat(cell.inputBias(), batch * time);
    Kernels.ACTIVE.addProduct(Rows.split(x.data(), batch * time, cell.kernel().length), cell.kernel(), sums, batch * time,
        cell.kernel().length, gates);
    final float[][][] states = first(extras.state(), batch);
    final float[][] output = new float[batch][units];
    final float[] sequence = new float[options.sequences() ? batch * time * units : 0];
    for (int step = 0; step < time; step++) {
      final int t = options.backwards() ? time - 1 - step : step;
      final float[][] now = new float[batch][];
      for (int n = 0; n < batch; n++) {
        now[n] = sums[n * time + t];
      }
      final float[][][] next = cell.step(now, states);
      for (int n = 0; n < batch; n++) {
        advance(n, mask.isEmpty() || mask.get().data()[n * time + t] != 0, next, states, output);
        if (options.sequences()) {
          System.arraycopy(output[n], 0, sequence, (n * time + step) * units, units);
        }
      }
    }
    return outputs(shapes, sequence, output, states, x.mask());
  }

  private void advance(int example, boolean counts, float[][][] next, float[][][] states, float[][] output) {
    if (counts) {
      for (int s = 0; s < states.length; s++) {
        states[s][example] = next[s][example];
      }
      output[example] = next[0][example];
    } else if (options.zeroForMask()) {
      output[example] = new float[cell.units()];
    }
  }

  private List<Value> outputs(List<int[]> shapes, float[] sequence, float[][] output, float[][][] states,
      Optional<Value> mask) {
    final List<Value> out = new ArrayList<>();
    out.add(options.sequences() ? new Value(shapes.get(0), sequence, mask)
        : new Value(shapes.get(0), Rows.join(output, cell.units())));
    for (int s = 0; options.states() && s < states.length; s++) {
      out.add(new Value(shapes.get(1 + s), Rows.join(states[s], cell.units())));
    }
    return out;
  }

  private float[][][] first(List<Value> initial, int batch) {
    final float[][][] states = new float[cell.states()][batch][cell.units()];
    if (initial.isEmpty()) {
      return states;
    }
    if (initial.size() != states.length
        || initial.stream().anyMatch(v -> !Arrays.equals(v.shape(), new int[] {batch, cell.units()}))) {
      throw new ShapeException(options.className() + " '" + options.layer() + "': `initial_state` must be " + states.length
          + " arrays of shape [" + batch + ", " + cell.units() + "], received "
          + initial.stream().map(v -> Shapes.text(v.shape())).toList());
    }
    for (int s = 0; s < states.length; s++) {
      states[s] = Rows.split(initial.get(s).data(), batch, cell.units());
    }
    return states;
  }
}
