package org.kerasr.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kerasr.Data;
import org.kerasr.Model;
import org.kerasr.ShapeException;
import org.kerasr.document.ModelDocument;
import org.kerasr.plan.InputSpec;
import org.kerasr.weights.NdArray;

class LocalEngineTest {
  private static Path archive(String name) {
    return Path.of("..", "tests", "conformance", "archives", name + ".keras");
  }

  private static LocalEngine engine(String name) {
    return LocalEngine.of(ModelDocument.open(archive(name)));
  }

  private static NdArray random(long seed, int... shape) {
    final Random random = new Random(seed);
    int size = 1;
    for (final int dim : shape) {
      size *= dim;
    }
    final float[] data = new float[size];
    for (int i = 0; i < size; i++) {
      data[i] = (float) random.nextGaussian();
    }
    return NdArray.wrap(data, shape);
  }

  @Test
  void theBatchSizeDoesNotChangeTheAnswer() {
    final LocalEngine engine = engine("sequential_cnn");
    final Data x = Data.of(random(1, 70, 8, 8, 1));
    final float[] whole = engine.predict(x, 70).single().floats();
    for (final int size : new int[] {1, 7, 32}) {
      assertArrayEquals(whole, engine.predict(x, size).single().floats(), 1e-6f);
    }
  }

  @Test
  void eightThreadsGetTheAnswersOfOne() throws InterruptedException, ExecutionException {
    final Model model = Model.load(archive("lstm_options"));
    final List<float[]> alone = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      alone.add(model.predict(Data.of(random(i, 4, 5, 3))).arrays().get(0).floats());
    }
    final ExecutorService pool = Executors.newFixedThreadPool(8);
    final List<Future<float[]>> together = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      final int seed = i;
      together.add(pool.submit(() -> model.predict(Data.of(random(seed, 4, 5, 3))).arrays().get(0).floats()));
    }
    for (int i = 0; i < 64; i++) {
      assertArrayEquals(alone.get(i), together.get(i).get());
    }
    pool.shutdown();
  }

  @Test
  void inputsMayGoByNameOrInOrder() {
    final LocalEngine engine = engine("functional_lists");
    final Map<String, NdArray> named = new LinkedHashMap<>();
    final List<NdArray> inOrder = new ArrayList<>();
    for (final InputSpec spec : engine.inputs().leaves()) {
      final int[] shape = spec.shape().clone();
      shape[0] = 2;
      inOrder.add(random(3, shape));
      named.put(spec.name(), inOrder.get(inOrder.size() - 1));
    }
    assertEquals(engine.predict(Data.of(inOrder)), engine.predict(Data.of(named)));
  }

  @Test
  void aWrongInputIsNamedWithWhatWasExpectedAndReceived() {
    final Model cnn = Model.load(archive("sequential_cnn"));
    final ShapeException shape = assertThrows(ShapeException.class, () -> cnn.predict(random(1, 2, 7, 8, 1)));
    assertTrue(shape.getMessage().contains("[null, 8, 8, 1]") && shape.getMessage().contains("[2, 7, 8, 1]"), shape.getMessage());
    assertThrows(ShapeException.class, () -> cnn.predict(random(1, 0, 8, 8, 1)));
    assertThrows(ShapeException.class, () -> cnn.predict(Data.of(random(1, 2, 8, 8, 1)), 0));
    assertThrows(ShapeException.class, () -> cnn.predict(List.of(random(1, 2, 8, 8, 1), random(1, 2, 8, 8, 1))));

    final Model named = Model.load(archive("functional_dicts"));
    final ShapeException missing =
        assertThrows(ShapeException.class, () -> named.predict(Map.of("a", random(1, 2, 4))));
    assertTrue(missing.getMessage().contains("'b'"), missing.getMessage());
    final ShapeException rows = assertThrows(ShapeException.class,
        () -> named.predict(Map.of("a", random(1, 2, 4), "b", random(1, 3, 4))));
    assertTrue(rows.getMessage().contains("2 rows"), rows.getMessage());
  }

  @Test
  void aMissingLastAxisOfSizeOneIsAdded() {
    final LocalEngine engine = engine("sequential_cnn");
    final NdArray x = random(1, 2, 8, 8, 1);
    assertEquals(engine.predict(Data.of(x)), engine.predict(Data.of(x.reshape(2, 8, 8))));
  }
}
