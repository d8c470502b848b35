package org.kerasr.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kerasr.document.ObjectConfig;

/** A row of a table per whole number; 0 may mean "no step here". Numbers outside the table give NaN, as Keras on JAX does. */
final class Embedding extends Unary {
  private final float[] table;
  private final int rows;
  private final int width;
  private final boolean maskZero;

  private Embedding(float[] table, int rows, int width, boolean maskZero) {
    this.table = table;
    this.rows = rows;
    this.width = width;
    this.maskZero = maskZero;
  }

  static LayerSpec parse(ObjectConfig config) {
    final int rows = config.integer("input_dim").orElseThrow(() -> new Unsupported("`input_dim` is missing"));
    final int width = config.integer("output_dim").orElseThrow(() -> new Unsupported("`output_dim` is missing"));
    final boolean maskZero = config.bool("mask_zero", false);
    return (inputs, weights) ->
        new Embedding(weights.get(0, "embeddings", rows, width).floats(), rows, width, maskZero);
  }

  @Override
  int[] shape(int[] input) {
    final int[] out = Arrays.copyOf(input, input.length + 1);
    out[input.length] = width;
    return out;
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    return List.of(apply(inputs.get(0)));
  }

  @Override
  Value apply(Value x) {
    final float[] ids = x.data();
    final float[] out = new float[Math.multiplyExact(ids.length, width)];
    final float[] mask = new float[ids.length];
    for (int i = 0; i < ids.length; i++) {
      final int id = (int) ids[i];
      final int row = id < 0 ? id + rows : id;
      if (row < 0 || row >= rows) {
        Arrays.fill(out, i * width, (i + 1) * width, Float.NaN);
      } else {
        System.arraycopy(table, row * width, out, i * width, width);
      }
      mask[i] = id == 0 ? 0 : 1;
    }
    final Value y = new Value(shape(x.shape()), out);
    return maskZero ? y.withMask(Optional.of(new Value(x.shape(), mask))) : y;
  }
}
