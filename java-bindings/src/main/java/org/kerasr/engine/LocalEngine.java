package org.kerasr.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerasr.Data;
import org.kerasr.ShapeException;
import org.kerasr.document.ModelDocument;
import org.kerasr.document.Structure;
import org.kerasr.plan.InputSpec;
import org.kerasr.plan.Plan;
import org.kerasr.weights.NdArray;

/** Predicts in this process, without Python. Immutable; any number of threads may predict at once. */
public final class LocalEngine {
  /** Rows per step when the caller does not say, as in Keras. */
  public static final int BATCH_SIZE = 32;

  private final Plan plan;

  private LocalEngine(Plan plan) {
    this.plan = plan;
  }

  /**
   * Reads the weights of a document and gets ready to predict.
   *
   * @throws org.kerasr.UnsupportedLayerException if a part of the model needs Python
   */
  public static LocalEngine of(ModelDocument document) {
    return new LocalEngine(Plan.of(document));
  }

  /** The model's inputs, in the form in which it takes them. */
  public Structure<InputSpec> inputs() {
    return plan.inputs();
  }

  /** The model's outputs for {@code x}. */
  public Data predict(Data x) {
    return predict(x, BATCH_SIZE);
  }

  /**
   * The model's outputs for {@code x}, computed {@code batchSize} rows at a time.
   *
   * @throws ShapeException if an input is missing, has another shape than the model takes, or another number of rows
   */
  public Data predict(Data x, int batchSize) {
    if (batchSize < 1) {
      throw new ShapeException("`batchSize` must be 1 or more, received " + batchSize);
    }
    final List<NdArray> inputs = match(x);
    final int rows = rows(inputs);
    final List<List<NdArray>> parts = new ArrayList<>();
    for (int from = 0; from < rows; from += batchSize) {
      final int start = from;
      final int end = Math.min(rows, from + batchSize);
      parts.add(plan.run(inputs.stream().map(array -> array.rows(start, end)).toList()));
    }
    return arrange(plan.outputs(), join(parts));
  }

  private List<NdArray> match(Data x) {
    final List<InputSpec> specs = plan.inputs().leaves();
    if (!(x instanceof Data.Named named)) {
      if (plan.inputs() instanceof Structure.Named<InputSpec> keys && specs.size() > 1) {
        throw new ShapeException("the model takes its inputs by name: expected " + keys.items().keySet()
            + ", received " + x.arrays().size() + " without names");
      }
      return x.arrays();
    }
    final List<String> keys = plan.inputs() instanceof Structure.Named<InputSpec> byKey
        && byKey.items().size() == specs.size() ? List.copyOf(byKey.items().keySet()) : List.of();
    final List<NdArray> out = new ArrayList<>();
    for (int i = 0; i < specs.size(); i++) {
      final String key = keys.isEmpty() ? specs.get(i).name() : keys.get(i);
      final InputSpec spec = specs.get(i);
      out.add(Optional.ofNullable(named.values().get(key)).or(() -> Optional.ofNullable(named.values().get(spec.name())))
          .orElseThrow(() -> new ShapeException("input '" + key + "' " + spec + " is missing, received "
              + named.values().keySet())));
    }
    return out;
  }

  private int rows(List<NdArray> inputs) {
    final List<InputSpec> specs = plan.inputs().leaves();
    if (inputs.size() != specs.size()) {
      throw new ShapeException("the model has " + specs.size() + " inputs " + specs + ", received " + inputs.size());
    }
    int rows = -1;
    for (int i = 0; i < inputs.size(); i++) {
      final int[] shape = inputs.get(i).shape();
      if (shape.length == 0 || shape[0] == 0) {
        throw new ShapeException("input '" + specs.get(i).name() + "' must have rows, received shape "
            + Arrays.toString(shape));
      }
      if (rows >= 0 && shape[0] != rows) {
        throw new ShapeException("input '" + specs.get(i).name() + "' must have " + rows + " rows like '"
            + specs.get(0).name() + "', received " + shape[0]);
      }
      rows = shape[0];
    }
    return rows;
  }

  private static List<NdArray> join(List<List<NdArray>> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    final List<NdArray> out = new ArrayList<>();
    for (int i = 0; i < parts.get(0).size(); i++) {
      final int output = i;
      out.add(concatenate(parts.stream().map(part -> part.get(output)).toList()));
    }
    return out;
  }

  private static NdArray concatenate(List<NdArray> parts) {
    final int[] shape = parts.get(0).shape();
    shape[0] = parts.stream().mapToInt(part -> part.shape()[0]).sum();
    final float[] data = new float[parts.stream().mapToInt(NdArray::size).sum()];
    int at = 0;
    for (final NdArray part : parts) {
      System.arraycopy(part.floats(), 0, data, at, part.size());
      at += part.size();
    }
    return NdArray.wrap(data, shape);
  }

  private static Data arrange(Structure<String> form, List<NdArray> arrays) {
    if (form instanceof Structure.Leaf<String>) {
      return Data.of(arrays.get(0));
    }
    if (form instanceof Structure.Named<String> named && named.items().size() == arrays.size()) {
      final Map<String, NdArray> out = new LinkedHashMap<>();
      for (final String key : named.items().keySet()) {
        out.put(key, arrays.get(out.size()));
      }
      return Data.of(out);
    }
    return Data.of(arrays);
  }
}
