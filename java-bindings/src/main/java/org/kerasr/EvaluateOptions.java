package org.kerasr;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kerasr.weights.NdArray;

/** The arguments of {@code evaluate}; those that are not set keep the core's defaults. Immutable. */
public final class EvaluateOptions {
  private final Map<String, Object> values;

  private EvaluateOptions(Map<String, Object> values) {
    this.values = values;
  }

  private EvaluateOptions with(String key, Object value) {
    final Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.put(key, value);
    return new EvaluateOptions(copy);
  }

  /** Nothing set. */
  public static EvaluateOptions defaults() {
    return new EvaluateOptions(Map.of());
  }

  /** Rows per step. */
  public EvaluateOptions batchSize(int rows) {
    return with("batch_size", rows);
  }

  /** A weight for each row. */
  public EvaluateOptions sampleWeight(NdArray weights) {
    return with("sample_weight", weights);
  }

  /** At most so many steps. */
  public EvaluateOptions steps(int count) {
    return with("steps", count);
  }

  Map<String, Object> arguments() {
    return values;
  }
}
