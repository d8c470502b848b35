package org.kerasr.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kerasr.Data;
import org.kerasr.WorkerException;
import org.kerasr.document.Json;
import org.kerasr.weights.DType;
import org.kerasr.weights.NdArray;

/** The conversation with a worker, against a stand-in that answers by the book, breaks it, or dies. */
@Timeout(60)
class ProcessEngineTest {
  private final ProcessEngine engine = engine();

  private static ProcessEngine engine(String... words) {
    final List<String> arguments = new ArrayList<>(List.of(script()));
    arguments.addAll(List.of(words));
    return ProcessEngine.builder().python(PythonFinder.find(Optional.empty())).arguments(arguments).build();
  }

  private static String script() {
    try {
      return Path.of(ProcessEngineTest.class.getResource("/fake_server.py").toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void startsWithTheFirstRequestAndEndsWithClose() {
    assertFalse(engine.isRunning());
    assertEquals(Json.of(3L), engine.request("echo", Map.of("value", 3)).value());
    assertTrue(engine.isRunning());
    engine.close();
    assertFalse(engine.isRunning());
    assertThrows(WorkerException.class, () -> engine.request("echo", Map.of("value", 3)));
  }

  @Test
  void arraysOfAllTypesComeBackUnchanged() {
    final List<NdArray> arrays = new ArrayList<>();
    for (final DType dtype : DType.values()) {
      final byte[] bytes = new byte[6 * dtype.bytes()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (dtype == DType.BOOL ? i % 2 : i);
      }
      arrays.add(NdArray.ofBytes(dtype, bytes, 2, 3));
    }
    arrays.add(NdArray.of(new float[0], 0, 4));
    arrays.add(NdArray.of(new float[] {5}));
    assertEquals(arrays, engine.request("echo", Map.of("value", arrays)).data().arrays());
    final Data named = Data.of(Map.of("a", arrays.get(0)));
    assertEquals(named, engine.request("echo", Map.of("value", named)).data());
  }

  @Test
  void textAndNumbersKeepTheirValue() {
    assertEquals("größer ≥ \"x\" \n", engine.request("echo", Map.of("value", "größer ≥ \"x\" \n")).text());
    assertEquals(0.1, Answer.number(engine.request("echo", Map.of("value", 0.1)).value()));
    assertEquals(Double.NEGATIVE_INFINITY, Answer.number(engine.request("echo", Map.of("value", Double.NEGATIVE_INFINITY)).value()));
    final Map<String, Double> numbers = engine.request("numbers", Map.of()).numbers();
    assertTrue(numbers.get("loss").isNaN());
    assertEquals(Double.POSITIVE_INFINITY, numbers.get("high"));
    assertEquals(1.0, numbers.get("one"));
  }

  @Test
  void anErrorAnswerIsAnExceptionWithItsPartsAndTheWorkerGoesOn() {
    final WorkerException e = assertThrows(WorkerException.class, () -> engine.request("fail", Map.of()));
    assertEquals("ShapeError", e.type());
    assertEquals("`x` must have shape [2].", e.getMessage());
    assertEquals(Optional.of("x"), e.argument());
    assertEquals(Optional.of("dense"), e.layer());
    assertEquals(Optional.of("[2]"), e.expected());
    assertEquals(Optional.of("[3]"), e.received());
    assertEquals(Json.of(1L), engine.request("echo", Map.of("value", 1)).value());
  }

  @Test
  void deathOfTheWorkerIsAnExceptionWithItsLastWords() {
    final WorkerException e = assertThrows(WorkerException.class, () -> engine.request("die", Map.of()));
    assertTrue(e.getMessage().contains("status 7"), e.getMessage());
    assertTrue(e.getMessage().contains("last words"), e.getMessage());
    assertTrue(e.getMessage().contains("`die`"), e.getMessage());
    assertEquals(Json.of(1L), engine.request("echo", Map.of("value", 1)).value(), "the next request starts another worker");
  }

  @Test
  void objectsOfADeadWorkerAreNotSentToTheNext() {
    final Handle handle = new Handle(-1, 7);
    final WorkerException e = assertThrows(WorkerException.class, () -> engine.request("echo", Map.of("value", handle)));
    assertTrue(e.getMessage().contains("has ended"), e.getMessage());
  }

  @Test
  void brokenFramesEndTheWorker() {
    for (final String verb : List.of("garbage", "not_json", "half", "wrong_id")) {
      assertThrows(WorkerException.class, () -> engine.request(verb, Map.of()), verb);
      assertFalse(engine.isRunning(), verb);
    }
    assertEquals(Json.of(1L), engine.request("echo", Map.of("value", 1)).value());
  }

  @Test
  void aListenerStopsTraining() {
    final List<Double> losses = new ArrayList<>();
    final EventHandler handler = event -> {
      losses.add(Answer.numbers((Json.Obj) event.get("logs").orElseThrow()).get("loss"));
      return losses.size() == 2;
    };
    assertEquals(Json.of(2L), engine.request("train", Map.of("epochs", 5), handler).value());
    assertEquals(List.of(1.0, 0.5), losses);
    assertEquals(Json.of(3L), engine.request("train", Map.of("epochs", 3)).value());
  }

  @Test
  void anExceptionOfAListenerComesThroughAndEndsTheWorker() {
    final EventHandler broken = event -> {
      throw new IllegalStateException("mine");
    };
    assertEquals("mine", assertThrows(IllegalStateException.class,
        () -> engine.request("train", Map.of("epochs", 2), broken)).getMessage());
    assertEquals(Json.of(1L), engine.request("echo", Map.of("value", 1)).value());
  }

  @Test
  void anotherVersionIsRefused() {
    try (ProcessEngine other = engine("refuse")) {
      final WorkerException e = assertThrows(WorkerException.class, () -> other.request("echo", Map.of("value", 1)));
      assertEquals(Optional.of("9.9.9"), e.expected());
      assertFalse(other.isRunning());
    }
  }

  @Test
  void aMissingPythonOrCoreIsNamedWithTheRemedyInOneLine() {
    try (ProcessEngine none = ProcessEngine.builder().python("/no/such/python").build()) {
      final WorkerException e = assertThrows(WorkerException.class, none::hello);
      assertTrue(e.getMessage().contains("/no/such/python") && e.getMessage().contains("KERASR_PYTHON"), e.getMessage());
    }
    final String python = PythonFinder.find(Optional.empty());
    try (ProcessEngine bare = ProcessEngine.builder().python(python)
        .arguments(List.of("-S", "-E", "-I", "-m", "kerasr_core.bridge.server")).build()) {
      final WorkerException e = assertThrows(WorkerException.class, bare::hello);
      assertTrue(e.getMessage().contains("pip install kerasr-core"), e.getMessage());
      assertFalse(e.getMessage().contains("\n"), e.getMessage());
    }
  }

  @Test
  void threadsWaitForEachOther() throws InterruptedException, ExecutionException {
    final ExecutorService pool = Executors.newFixedThreadPool(8);
    final List<Future<NdArray>> answers = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      final NdArray array = NdArray.of(new float[] {i, i + 1}, 2);
      answers.add(pool.submit(() -> engine.request("echo", Map.of("value", array)).data().single()));
    }
    for (int i = 0; i < 64; i++) {
      assertArrayEquals(new float[] {i, i + 1}, answers.get(i).get().floats());
    }
    pool.shutdown();
  }
}
