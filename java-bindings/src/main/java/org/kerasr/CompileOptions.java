package org.kerasr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerasr.optimizers.Optimizers;

/** The arguments of {@code compile}; those that are not set keep the core's defaults. Immutable. */
public final class CompileOptions {
  private final Map<String, Object> values;

  private CompileOptions(Map<String, Object> values) {
    this.values = values;
  }

  private CompileOptions with(String key, Object value) {
    final Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.put(key, value);
    return new CompileOptions(copy);
  }

  /** Nothing set. */
  public static CompileOptions defaults() {
    return new CompileOptions(Map.of());
  }

  /** An optimizer and a loss by name. */
  public static CompileOptions of(String optimizer, String loss) {
    return defaults().optimizer(optimizer).loss(loss);
  }

  /** An optimizer, and a loss by name. */
  public static CompileOptions of(Optimizer optimizer, String loss) {
    return defaults().optimizer(optimizer).loss(loss);
  }

  /** An optimizer and a loss. */
  public static CompileOptions of(Optimizer optimizer, Loss loss) {
    return defaults().optimizer(optimizer).loss(loss);
  }

  /** The optimizer by name. */
  public CompileOptions optimizer(String name) {
    return Optimizers.named(name).map(this::optimizer).orElseGet(() -> with("optimizer", name));
  }

  /** The optimizer. */
  public CompileOptions optimizer(Optimizer optimizer) {
    return with("optimizer", optimizer);
  }

  /** The loss by name. */
  public CompileOptions loss(String name) {
    return with("loss", name);
  }

  /** The loss. */
  public CompileOptions loss(Loss loss) {
    return with("loss", loss);
  }

  /** One loss per output in order; names and {@link Loss}es. */
  public CompileOptions losses(List<?> losses) {
    return with("loss", List.copyOf(losses));
  }

  /** Losses by output; names and {@link Loss}es. */
  public CompileOptions losses(Map<String, ?> losses) {
    return with("loss", new LinkedHashMap<>(losses));
  }

  /** What each output's loss counts. */
  public CompileOptions lossWeights(double... weights) {
    return with("loss_weights", java.util.Arrays.stream(weights).boxed().toList());
  }

  /** What each output's loss counts, by output. */
  public CompileOptions lossWeights(Map<String, Double> weights) {
    return with("loss_weights", new LinkedHashMap<>(weights));
  }

  /** Metrics by name; none if there are none. */
  public CompileOptions metrics(String... names) {
    return names.length == 0 ? this : with("metrics", List.of(names));
  }

  /** Metrics: names and {@link Metric}s, or for several outputs lists of them. */
  public CompileOptions metrics(List<?> metrics) {
    return with("metrics", List.copyOf(metrics));
  }

  /** Metrics by output: names, {@link Metric}s, or lists of them. */
  public CompileOptions metrics(Map<String, ?> metrics) {
    return with("metrics", new LinkedHashMap<>(metrics));
  }

  /** Metrics that sample and class weights apply to. */
  public CompileOptions weightedMetrics(List<?> metrics) {
    return with("weighted_metrics", List.copyOf(metrics));
  }

  /** Whether every step runs without compilation. */
  public CompileOptions runEagerly(boolean value) {
    return with("run_eagerly", value);
  }

  /** How many steps go into one compiled call. */
  public CompileOptions stepsPerExecution(int steps) {
    return with("steps_per_execution", steps);
  }

  Map<String, Object> arguments() {
    return values;
  }
}
