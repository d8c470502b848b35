package org.kerasr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kerasr.document.Json;
import org.kerasr.engine.Answer;
import org.kerasr.engine.EventHandler;
import org.kerasr.weights.NdArray;

/** The arguments of {@code fit}, as in Keras; those that are not set keep the core's defaults. Immutable. */
public final class FitOptions {
  private final Map<String, Object> values;
  private final List<TrainingListener> listeners;
  private final int verbose;

  private FitOptions(Map<String, Object> values, List<TrainingListener> listeners, int verbose) {
    this.values = values;
    this.listeners = listeners;
    this.verbose = verbose;
  }

  private FitOptions with(String key, Object value) {
    final Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.put(key, value);
    return new FitOptions(copy, listeners, verbose);
  }

  /** Nothing set: one epoch, 32 rows a step, progress on the console. */
  public static FitOptions defaults() {
    return new FitOptions(Map.of(), List.of(), 1);
  }

  /** So many epochs. */
  public static FitOptions epochs(int count) {
    return defaults().with("epochs", count);
  }

  /** Rows per step. */
  public FitOptions batchSize(int rows) {
    return with("batch_size", rows);
  }

  /** 0: silent; 1: a progress line per epoch, as Keras's; 2: a plain line per epoch. */
  public FitOptions verbose(int level) {
    return new FitOptions(values, listeners, level);
  }

  /** The part of the rows, from the end, to validate on. */
  public FitOptions validationSplit(double fraction) {
    return with("validation_split", fraction);
  }

  /** Data to validate on after each epoch. */
  public FitOptions validationData(NdArray x, NdArray y) {
    return validationData(Data.of(x), Data.of(y));
  }

  /** Data to validate on after each epoch. */
  public FitOptions validationData(Data x, Data y) {
    return with("validation_data", List.of(x, y));
  }

  /** Data to validate on after each epoch, with a weight for each row. */
  public FitOptions validationData(Data x, Data y, NdArray sampleWeight) {
    return with("validation_data", List.of(x, y, sampleWeight));
  }

  /** Whether the rows are shuffled before each epoch. */
  public FitOptions shuffle(boolean value) {
    return with("shuffle", value);
  }

  /** What each class counts in the loss. */
  public FitOptions classWeight(Map<Integer, Double> weights) {
    return with("class_weight", new TreeMap<>(weights));
  }

  /** What each row counts in the loss. */
  public FitOptions sampleWeight(NdArray weights) {
    return with("sample_weight", weights);
  }

  /** What each row counts in the loss, per output. */
  public FitOptions sampleWeight(Data weights) {
    return with("sample_weight", weights);
  }

  /** The epoch to go on from, counted from 0. */
  public FitOptions initialEpoch(int epoch) {
    return with("initial_epoch", epoch);
  }

  /** Steps that make an epoch. */
  public FitOptions stepsPerEpoch(int steps) {
    return with("steps_per_epoch", steps);
  }

  /** Steps that make a validation. */
  public FitOptions validationSteps(int steps) {
    return with("validation_steps", steps);
  }

  /** Rows per step of validation. */
  public FitOptions validationBatchSize(int rows) {
    return with("validation_batch_size", rows);
  }

  /** Epochs from one validation to the next. */
  public FitOptions validationFreq(int epochs) {
    return with("validation_freq", epochs);
  }

  /** Callbacks that run in the core. */
  public FitOptions callbacks(Callback... callbacks) {
    return with("callbacks", List.of(callbacks));
  }

  /** Hears of training in this process, and may stop it. */
  public FitOptions listener(TrainingListener listener) {
    final List<TrainingListener> all = new ArrayList<>(listeners);
    all.add(listener);
    return new FitOptions(values, List.copyOf(all), verbose);
  }

  Map<String, Object> arguments() {
    final Map<String, Object> out = new LinkedHashMap<>(values);
    out.put("events", all().stream().anyMatch(TrainingListener::wantsBatches) ? "batch" : "epoch");
    return out;
  }

  private List<TrainingListener> all() {
    final List<TrainingListener> all = new ArrayList<>(listeners);
    if (verbose > 0) {
      all.add(new ConsoleProgress(System.out, verbose));
    }
    return all;
  }

  EventHandler events() {
    final List<TrainingListener> all = all();
    return event -> {
      final TrainingEvent parsed = new TrainingEvent(count(event, "epoch"), count(event, "epochs"), count(event, "step"),
          count(event, "steps"), event.get("logs").orElse(Json.NULL) instanceof Json.Obj logs ? Answer.numbers(logs) : Map.of());
      boolean stop = false;
      for (final TrainingListener listener : all) {
        stop |= switch (event.get("event").orElse(Json.NULL) instanceof Json.Str s ? s.value() : "") {
          case "train_begin" -> listener.onTrainBegin(parsed) == TrainingListener.Signal.STOP;
          case "epoch_end" -> listener.onEpochEnd(parsed) == TrainingListener.Signal.STOP;
          case "batch_end" -> listener.onBatchEnd(parsed) == TrainingListener.Signal.STOP;
          case "train_end" -> {
            listener.onTrainEnd(parsed);
            yield false;
          }
          default -> false;
        };
      }
      return stop;
    };
  }

  private static int count(Json.Obj event, String key) {
    return event.present(key).map(value -> (int) Answer.number(value)).orElse(0);
  }
}
