package org.kerasr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.kerasr.callbacks.EarlyStopping;
import org.kerasr.document.Json;
import org.kerasr.layers.Activation;
import org.kerasr.layers.Conv2D;
import org.kerasr.layers.Dense;
import org.kerasr.layers.Dropout;
import org.kerasr.layers.Flatten;
import org.kerasr.losses.BinaryCrossentropy;
import org.kerasr.optimizers.Adam;
import org.kerasr.weights.NdArray;

/** The whole way through the core's worker; runs where {@code -Dkerasr.python} names a Python that has it. */
@EnabledIfSystemProperty(named = "kerasr.python", matches = ".+")
@Timeout(300)
class WorkerIntegrationTest {
  private static final NdArray X = NdArray.of(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final NdArray Y = NdArray.of(new float[] {0, 1, 1, 0}, 4, 1);

  @TempDir
  Path folder;

  private static Sequential xor() {
    return Sequential.builder().add(Input.shape(2)).add(Dense.units(8).activation("tanh"))
        .add(Dense.units(1).activation("sigmoid")).build();
  }

  private static FitOptions quiet(int epochs) {
    return FitOptions.epochs(epochs).verbose(0);
  }

  private static String python(String code) throws IOException, InterruptedException {
    final ProcessBuilder builder = new ProcessBuilder(System.getProperty("kerasr.python"), "-c", code);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    final Process process = builder.start();
    final String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), code);
    return out.strip();
  }

  @Test
  void javaAndPythonBuildTheSameDocumentAndTrainTheSameWeights() throws IOException, InterruptedException {
    Kerasr.setRandomSeed(3);
    final Sequential model = Sequential.builder().add(Input.shape(4, 4, 1)).add(Conv2D.of(3, 2).activation("relu").padding("same"))
        .add(Flatten.create()).add(Dropout.rate(0.5)).add(Dense.units(2).activation("softmax")).build();
    model.compile(Adam.create().learningRate(0.01), "sparse_categorical_crossentropy", "accuracy");
    final float[] x = new float[12 * 16];
    final int[] y = new int[12];
    for (int i = 0; i < x.length; i++) {
      x[i] = (i * 7 % 13) / 16f;
      y[i / 16] = i / 16 % 2;
    }
    model.fit(NdArray.of(x, 12, 4, 4, 1), NdArray.of(y, 12), quiet(3).batchSize(5));
    final String same = python("""
        import numpy as np, kerasr
        from kerasr import layers
        from kerasr_core.bridge import verbs
        kerasr.utils.set_random_seed(3)
        m = kerasr.Sequential([kerasr.Input([4, 4, 1]), layers.Conv2D(3, 2, activation="relu", padding="same"), layers.Flatten(),
                               layers.Dropout(0.5), layers.Dense(2, activation="softmax")])
        m.compile(optimizer=kerasr.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        x = (np.arange(192) * 7 % 13 / 16).astype("float32").reshape(12, 4, 4, 1)
        m.fit(x, np.arange(12, dtype="int32") % 2, epochs=3, batch_size=5, verbose=0)
        print(verbs.weights_digest(m))
        print(verbs.document(m))
        """);
    assertEquals(same.lines().toList(), List.of(model.weightsDigest(), model.document().text()));
  }

  @Test
  void aFunctionalModelWithSharedAndNestedPartsIsTheOneOfPython() throws IOException, InterruptedException {
    final Input a = Input.shape(4).name("a");
    final Input b = Input.shape(4);
    final Dense shared = Dense.units(3);
    final Tensor left = shared.apply(a);
    final Tensor right = shared.apply(b);
    final Sequential inner = Sequential.builder().add(Input.shape(3)).add(Dense.units(3)).build();
    final Tensor out = inner.apply(Activation.activation("relu").apply(inner.apply(left)));
    final Functional model = Functional.of(List.of(a, b), List.of(out, right));
    final String document = python("""
        import kerasr
        from kerasr import layers
        from kerasr_core.bridge import verbs
        a, b = kerasr.Input([4], name="a"), kerasr.Input([4])
        shared = layers.Dense(3)
        left, right = shared(a), shared(b)
        inner = kerasr.Sequential([kerasr.Input([3]), layers.Dense(3)])
        out = inner(layers.Activation("relu")(inner(left)))
        print(verbs.document(kerasr.Model([a, b], [out, right])))
        """);
    assertEquals(document, model.document().text());
    final List<NdArray> predicted = model.predict(List.of(NdArray.of(new float[8], 2, 4), NdArray.of(new float[8], 2, 4)));
    assertArrayEquals(new int[] {2, 3}, predicted.get(1).shape());
  }

  @Test
  void aTrainedModelIsSavedAndPredictsTheSameWithoutPython() {
    Kerasr.setRandomSeed(1);
    final Sequential model = xor();
    model.compile(CompileOptions.of(Adam.create().learningRate(0.1), BinaryCrossentropy.create()).metrics("accuracy"));
    final History history = model.fit(X, Y, quiet(60));
    assertEquals(60, history.epoch().size());
    assertTrue(history.last("loss").orElseThrow() < history.values("loss").orElseThrow().get(0));
    final Path file = folder.resolve("xor.keras");
    model.save(file);

    final Model loaded = Model.load(file);
    assertTrue(loaded.canRun().ok(), loaded.canRun().toString());
    assertArrayEquals(model.predict(X).floats(), loaded.predict(X).floats(), 1e-6f);
    assertEquals(model.weights(), loaded.weights());
    assertEquals(model.evaluate(X, Y), loaded.evaluate(X, Y));

    loaded.fit(X, Y, quiet(1));
    assertNotEquals(model.weights(), loaded.weights());
    final Path again = folder.resolve("again.keras");
    loaded.save(again);
    assertArrayEquals(loaded.predict(X).floats(), Model.load(again).predict(X).floats(), 1e-6f);
  }

  @Test
  void aLoadedModelIsSavedAgainWithoutChange() throws IOException {
    final Path source = Path.of("..", "tests", "conformance", "archives", "sequential_mlp.keras");
    final Path copy = folder.resolve("copy.keras");
    final Model model = Model.load(source);
    model.save(copy);
    assertEquals(model.document().text(), Model.load(copy).document().text());
    assertTrue(model.summary().contains("dense"), model.summary());
    assertTrue(Files.size(copy) > 0);
  }

  @Test
  void fitHearsListenersCallbacksAndValidation() {
    final Sequential model = xor();
    model.compile("sgd", "mse");
    final List<Integer> epochs = new ArrayList<>();
    final TrainingListener second = new TrainingListener() {
      @Override
      public Signal onEpochEnd(TrainingEvent event) {
        epochs.add(event.epoch());
        assertEquals(10, event.epochs());
        assertTrue(event.logs().containsKey("val_loss"), event.logs().toString());
        return event.epoch() == 1 ? Signal.STOP : Signal.CONTINUE;
      }
    };
    final History history = model.fit(X, Y, quiet(10).validationData(X, Y).listener(second));
    assertEquals(List.of(0, 1), epochs);
    assertEquals(2, history.values("val_loss").orElseThrow().size());

    final History early = model.fit(X, Y, quiet(30).callbacks(EarlyStopping.create().monitor("loss").patience(0).minDelta(1e9)));
    assertEquals(2, early.epoch().size());
    final History weighted = model.fit(X, Y, quiet(2).initialEpoch(1).batchSize(2).shuffle(false).validationSplit(0.5)
        .sampleWeight(NdArray.of(new float[] {1, 2, 3, 4}, 4)));
    assertEquals(List.of(1), weighted.epoch());
  }

  @Test
  void wrongCallsNameTheArgument() {
    final Sequential model = xor();
    final WorkerException loss = assertThrows(WorkerException.class, () -> model.compile("adam", "binary_crossentropi"));
    assertTrue(loss.getMessage().contains("Did you mean"), loss.getMessage());
    model.compile("adam", "mse");
    final WorkerException rows = assertThrows(WorkerException.class, () -> model.fit(X, NdArray.of(new float[3], 3, 1), quiet(1)));
    assertNotEquals("WorkerError", rows.type());
    assertTrue(rows.received().isPresent(), rows.getMessage());
    final WorkerException shape = assertThrows(WorkerException.class, () -> model.predict(NdArray.of(new float[6], 2, 3)));
    assertTrue(shape.getMessage().contains("3"), shape.getMessage());
    assertEquals(4, model.predict(X).size(), "the worker goes on");
  }

  @Test
  void aModelThatCannotBeBuiltSaysSoWhenItIsUsed() {
    final Sequential broken = Sequential.builder().add(Input.shape(2)).add(Dense.units(-1)).build();
    final Sequential good = xor();
    assertEquals(4, good.predict(X).size());
    final WorkerException e = assertThrows(WorkerException.class, () -> broken.predict(X));
    assertEquals(Optional.of("units"), e.argument());
  }

  @Test
  void weightsGoOutAndIn() {
    final Sequential model = xor();
    final List<NdArray> weights = model.weights();
    assertEquals(4, weights.size());
    final Sequential other = xor();
    other.setWeights(weights);
    assertArrayEquals(model.predict(X).floats(), other.predict(X).floats());
    final Path file = folder.resolve("w.weights.h5");
    model.saveWeights(file);
    final Sequential third = xor();
    third.loadWeights(file);
    assertEquals(model.weightsDigest(), third.weightsDigest());
  }

  @Test
  void oneStepTrains() {
    final Sequential model = xor();
    model.compile("sgd", "mse");
    final String before = model.weightsDigest();
    final Map<String, Double> logs = model.trainOnBatch(X, Y);
    assertTrue(logs.get("loss") > 0);
    assertNotEquals(before, model.weightsDigest());
    assertEquals(Map.of("loss", model.evaluate(X, Y).get("loss")).keySet(), model.testOnBatch(X, Y).keySet());
  }

  @Test
  void helloTellsVersions() {
    final Json.Obj hello = Kerasr.engine().hello();
    assertEquals(Json.of(Kerasr.VERSION), hello.members().get("version"));
    assertFalse(hello.get("jax").isEmpty());
  }
}
