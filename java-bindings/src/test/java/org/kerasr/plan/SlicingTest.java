package org.kerasr.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerasr.ShapeException;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;

/** Python's index on the array {@code arange(24).reshape(2, 3, 4)}. */
class SlicingTest {
  /** The operation for an index whose slices stand as words. */
  private static Operation operation(String index, int... shape) {
    final String json = index.replace("all", slice("null", "null", "null")).replace("last two", slice("-2", "null", "1"))
        .replace("even", slice("0", "9", "2")).replace("none", slice("3", "1", "1")).replace("back", slice("null", "null", "-1"))
        .replace("...", "{\"class_name\": \"__ellipsis__\", \"config\": {}}");
    final Json config = Json.parse("""
        {"module": "keras.src.ops.numpy", "class_name": "GetItem", "config": {"name": "g"}, "name": "g", "inbound_nodes": [{"args":
        [{"class_name": "__keras_tensor__", "config": {"keras_history": ["x", 0, 0]}}, %s], "kwargs": {}}]}""".formatted(json));
    return LayerTypes.parse(ObjectConfig.of(config)).bind(List.of(shape), new Waves(0));
  }

  private static String slice(String start, String stop, String step) {
    return "{\"class_name\": \"__slice__\", \"config\": {\"start\": %s, \"stop\": %s, \"step\": %s}}".formatted(start, stop, step);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[all, 0] | 2 4 | 0 1 2 3 12 13 14 15",
      "[all, -1, 1] | 2 | 9 21",
      "[..., 2] | 2 3 | 2 6 10 14 18 22",
      "1 | 3 4 | 12 13 14 15 16 17 18 19 20 21 22 23",
      "[1, ..., null, 0] | 3 1 | 12 16 20",
      "[0, last two, even] | 2 2 | 4 6 8 10",
      "[all, none, 0] | 2 0 | ''"})
  void takesWhatPythonTakes(String index, String shape, String expected) {
    final float[] data = new float[24];
    for (int i = 0; i < data.length; i++) {
      data[i] = i;
    }
    final Operation operation = operation(index, 2, 3, 4);
    final Value y = operation.run(List.of(new Value(new int[] {2, 3, 4}, data)), Extras.NONE).get(0);
    assertArrayEquals(numbers(shape), y.shape());
    assertArrayEquals(y.shape(), operation.shapes(List.of(new int[] {2, 3, 4})).get(0));
    final int[] rounded = new int[y.data().length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (int) y.data()[i];
    }
    assertArrayEquals(numbers(expected), rounded);
  }

  private static int[] numbers(String text) {
    return text.isEmpty() ? new int[0] : List.of(text.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
  }

  @Test
  void anUnknownSizeStaysUnknown() {
    assertArrayEquals(new int[] {-1, 4}, operation("[all, 0]", -1, 3, 4).shapes(List.of(new int[] {-1, 3, 4})).get(0));
    assertArrayEquals(new int[] {-1, 1, 4}, operation("[all, null, all]", -1, 4).shapes(List.of(new int[] {-1, 4})).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[all, 7]", "[0, 0, 0, 0]"})
  void whatIsOutsideIsRefused(String index) {
    assertThrows(ShapeException.class, () -> operation(index, 2, 3, 4).shapes(List.of(new int[] {2, 3, 4})));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[0, 1]]", "\"x\"", "[..., ...]", "[all, back]"})
  void whatOnlyPythonReadsIsLeftToIt(String index) {
    assertThrows(Unsupported.class, () -> operation(index, 2, 3, 4));
  }
}
