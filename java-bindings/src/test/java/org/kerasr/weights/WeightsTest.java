package org.kerasr.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerasr.ShapeException;
import org.kerasr.WeightsException;

class WeightsTest {

  /** weights.h5 is made by h5py (see its maker beside it): good arrays of several types, and traps. */
  private static WeightsFile file() throws IOException {
    try (InputStream in = WeightsTest.class.getResourceAsStream("/weights.h5")) {
      return WeightsFile.open(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @CsvSource({"good/float32", "good/float64", "good/float16", "good/int32", "good/compressed"})
  void numbersOfAllTypesAreRead(String path) throws IOException {
    try (WeightsFile file = file()) {
      final NdArray array = file.read(path, 2, -1);
      assertArrayEquals(new int[] {2, 3}, array.shape());
      assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, array.floats());
    }
  }

  @Test
  void aScalarIsRead() throws IOException {
    try (WeightsFile file = file()) {
      assertEquals(7f, file.read("good/scalar").floats()[0]);
    }
  }

  @Test
  void aMissingOrMisshapenArrayIsNamed() throws IOException {
    try (WeightsFile file = file()) {
      assertTrue(assertThrows(WeightsException.class, () -> file.read("good/flaot32", 2, 3)).getMessage().contains("float32"));
      assertTrue(assertThrows(WeightsException.class, () -> file.read("good/float32", 3, 2)).getMessage().contains("[2, 3]"));
      assertThrows(WeightsException.class, () -> file.read("good"));
      assertThrows(WeightsException.class, () -> file.read("nowhere/at/all"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"traps/soft", "traps/external", "traps/outside/x", "traps/text", "traps/huge", "traps/elsewhere", "traps/virtual"})
  void trapsAreRefused(String path) throws IOException {
    try (WeightsFile file = file()) {
      assertThrows(WeightsException.class, () -> file.read(path));
    }
  }

  @Test
  void whatIsNotHdf5IsRefused() {
    assertThrows(WeightsException.class, () -> WeightsFile.open(new byte[] {1, 2, 3}));
    assertThrows(WeightsException.class, () -> WeightsFile.open(new byte[5000]));
  }

  @ParameterizedTest
  @CsvSource({"Dense, dense", "Conv2D, conv2d", "MaxPooling2D, max_pooling2d", "LSTM, lstm", "ReLU, re_lu", "InputLayer, input_layer",
      "GlobalAveragePooling2D, global_average_pooling2d", "LayerNormalization, layer_normalization", "Functional, functional"})
  void groupsAreNamedByClass(String className, String group) {
    assertEquals(group, WeightsLayout.snakeCase(className));
  }

  @Test
  void arraysKeepTheirNumbers() {
    assertArrayEquals(new double[] {-1, 2.5}, NdArray.of(new double[] {-1, 2.5}, 2).doubles());
    assertArrayEquals(new double[] {0, 255}, NdArray.ofBytes(DType.UINT8, new byte[] {0, -1}, 2).doubles());
    assertArrayEquals(new double[] {1.8446744073709552e19}, NdArray.ofBytes(DType.UINT64, NdArray.of(new long[] {-1}, 1).bytes(), 1).doubles());
    assertArrayEquals(new double[] {1, 0}, NdArray.of(new boolean[] {true, false}, 2).doubles());
    assertEquals(NdArray.of(new int[] {3, 4}, 1, 2), NdArray.of(new int[] {1, 2, 3, 4}, 2, 2).rows(1, 2));
    assertArrayEquals(new int[] {1, 0}, NdArray.of(new float[][] {{1, 5}, {7, 2}}).argmax());
    assertEquals("[[1.5, 2.0], [-0.25, 0.0]]", NdArray.of(new float[] {1.5f, 2, -0.25f, 0}, 2, 2).toString());
    assertEquals("[7, -1]", NdArray.of(new int[] {7, -1}, 2).toString());
    assertEquals("float32[1001]", NdArray.of(new float[1001], 1001).toString());
    assertThrows(ShapeException.class, () -> NdArray.of(new float[3], 2, 2));
    assertThrows(ShapeException.class, () -> NdArray.of(new float[][] {{1}, {1, 2}}));
  }
}
