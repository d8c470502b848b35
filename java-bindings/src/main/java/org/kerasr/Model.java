package org.kerasr;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerasr.document.ModelDocument;
import org.kerasr.engine.Answer;
import org.kerasr.engine.EventHandler;
import org.kerasr.engine.Handle;
import org.kerasr.plan.Plan;
import org.kerasr.plan.Support;
import org.kerasr.weights.NdArray;

/**
 * A model. It is built by {@link Sequential} or {@link Functional}, or loaded from a {@code .keras} file. Training and whatever
 * else needs the core run in a worker process, which is started when first needed; a loaded model predicts in this process if
 * it can. Threads may share a model.
 */
public abstract sealed class Model extends Layer permits Sequential, Functional, LoadedModel {
  private final Session session = Kerasr.session();
  private Optional<Handle> handle = Optional.empty();
  private Optional<WorkerException> failure = Optional.empty();
  private volatile boolean part;

  Model(String module, String className, Fields fields) {
    super(module, className, fields);
  }

  /**
   * Loads a {@code .keras} file, without Python.
   *
   * @throws DocumentException if the file is damaged or hostile
   * @throws WeightsException if its weights do not fit its config
   */
  public static Model load(Path path) {
    return LoadedModel.open(path);
  }

  /** The layers that the model is made of. */
  abstract List<Layer> parts();

  /** Whether the model can predict in this process, and if not, which parts are in the way and why. */
  public Support canRun() {
    return Plan.support(config());
  }

  /** Sets up training with an optimizer, a loss and metrics by their Keras names. */
  public final void compile(String optimizer, String loss, String... metrics) {
    compile(CompileOptions.of(optimizer, loss).metrics(metrics));
  }

  /** Sets up training with an optimizer, and a loss and metrics by their Keras names. */
  public final void compile(Optimizer optimizer, String loss, String... metrics) {
    compile(CompileOptions.of(optimizer, loss).metrics(metrics));
  }

  /** Sets up training. */
  public final void compile(CompileOptions options) {
    request("compile", options.arguments());
  }

  /** Trains for one epoch with Keras's defaults. */
  public final History fit(NdArray x, NdArray y) {
    return fit(x, y, FitOptions.defaults());
  }

  /** Trains on one input and one target. */
  public final History fit(NdArray x, NdArray y, FitOptions options) {
    return fit(Data.of(x), Data.of(y), options);
  }

  /** Trains. */
  public final History fit(Data x, Data y, FitOptions options) {
    final Map<String, Object> args = new LinkedHashMap<>(Map.of("x", x, "y", y, "verbose", 0));
    args.putAll(options.arguments());
    weightsChange();
    return History.of(request("fit", args, options.events()).object());
  }

  /** Loss and metrics on data, by name. */
  public final Map<String, Double> evaluate(NdArray x, NdArray y) {
    return evaluate(Data.of(x), Data.of(y), EvaluateOptions.defaults());
  }

  /** Loss and metrics on data, by name. */
  public final Map<String, Double> evaluate(Data x, Data y, EvaluateOptions options) {
    final Map<String, Object> args = new LinkedHashMap<>(Map.of("x", x, "y", y));
    args.putAll(options.arguments());
    return request("evaluate", args).numbers();
  }

  /** One step of training; the loss and metrics of the batch. */
  public final Map<String, Double> trainOnBatch(NdArray x, NdArray y) {
    weightsChange();
    return request("train_on_batch", Map.of("x", x, "y", y)).numbers();
  }

  /** Loss and metrics of one batch. */
  public final Map<String, Double> testOnBatch(NdArray x, NdArray y) {
    return request("test_on_batch", Map.of("x", x, "y", y)).numbers();
  }

  /** The output for one input. */
  public final NdArray predict(NdArray x) {
    return predict(Data.of(x)).single();
  }

  /** The outputs for several inputs in order. */
  public final List<NdArray> predict(List<NdArray> x) {
    return predict(Data.of(x)).arrays();
  }

  /** The outputs for inputs by name; the model's outputs must have names too. */
  public final Map<String, NdArray> predict(Map<String, NdArray> x) {
    return predict(Data.of(x)).named();
  }

  /** The outputs in the model's own form. */
  public final Data predict(Data x) {
    return predict(x, 32);
  }

  /** The outputs, computed {@code batchSize} rows at a time. */
  public Data predict(Data x, int batchSize) {
    return request("predict", Map.of("x", x, "batch_size", batchSize)).data();
  }

  /** Saves the model with its weights and the state of training. */
  public void save(Path path) {
    request("save_model", Map.of("path", path.toAbsolutePath().toString()));
  }

  /** Saves the weights alone, as {@code .weights.h5}. */
  public final void saveWeights(Path path) {
    request("save_weights", Map.of("path", path.toAbsolutePath().toString()));
  }

  /** Takes the weights of a file. */
  public final void loadWeights(Path path) {
    weightsChange();
    request("load_weights", Map.of("path", path.toAbsolutePath().toString()));
  }

  /** The model's document as the core writes it: {@code config.json} of its file. */
  public ModelDocument document() {
    return ModelDocument.parse(request("document", Map.of()).text());
  }

  /** A table of the layers, their output shapes and numbers of weights. */
  public final String summary() {
    return request("summary", Map.of()).text();
  }

  /** SHA-256 over the weights in order; equal in all languages for equal weights. */
  public final String weightsDigest() {
    return request("weights_digest", Map.of()).text();
  }

  /** The weights in Keras's order. */
  public final List<NdArray> weights() {
    return request("get_weights", Map.of()).data().arrays();
  }

  /** Replaces the weights. */
  public final void setWeights(List<NdArray> weights) {
    weightsChange();
    request("set_weights", Map.of("weights", weights));
  }

  /** Called before the worker's weights differ from those of the file. */
  void weightsChange() {}

  /** Makes the model in the worker. */
  Handle create() {
    return session.engine().create("from_config", Map.of("config", config().json()));
  }

  /** Marks the model as a layer of another one: it is not built by itself unless it is used by itself. */
  void becomePart() {
    part = true;
  }

  /** Has the model built in its turn when the worker is first needed. */
  final void announce() {
    session.defer(engine -> {
      if (!part) {
        buildQuietly();
      }
    });
  }

  private synchronized void buildQuietly() {
    try {
      handle();
    } catch (WorkerException e) {
      if (e.type().equals("WorkerError")) {
        throw e;
      }
      failure = Optional.of(e);
    }
  }

  private synchronized Handle handle() {
    if (failure.isPresent()) {
      throw failure.get();
    }
    if (handle.isEmpty()) {
      handle = Optional.of(create());
      session.releaseWith(this, handle.get());
    }
    return handle.get();
  }

  private Answer request(String verb, Map<String, ?> args) {
    return request(verb, args, EventHandler.NONE);
  }

  private Answer request(String verb, Map<String, ?> args, EventHandler events) {
    session.settle();
    final Map<String, Object> all = new LinkedHashMap<>();
    all.put("model", handle());
    all.putAll(args);
    return session.engine().request(verb, all, events);
  }

  final Session session() {
    return session;
  }

  @Override
  public String toString() {
    return className();
  }
}
