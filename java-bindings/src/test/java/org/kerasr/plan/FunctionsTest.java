package org.kerasr.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {

  /** Values of Abramowitz and Stegun (1964), table 7.1, and of Python's math.erf beyond it. */
  @ParameterizedTest
  @CsvSource({"0, 0", "0.1, 0.1124629160", "0.5, 0.5204998778", "1, 0.8427007929", "1.5, 0.9661051465", "2, 0.9953222650",
      "2.45, 0.9994694201", "2.55, 0.9996893397", "3, 0.9999779095", "6, 1", "-1, -0.8427007929"})
  void erfIsThatOfTheTables(double x, double y) {
    assertEquals(y, Functions.erf(x), 1e-9);
  }

  @Test
  void tanhHoldsNearZeroAndFarOut() {
    for (final double x : new double[] {0, 1e-8, 1e-4, 0.3, 5, 50, 1000}) {
      assertEquals(Math.tanh(x), Functions.tanh(x), 1e-15 + 1e-9 * Math.tanh(x));
      assertEquals(-Functions.tanh(x), Functions.tanh(-x));
    }
  }
}
