package org.kerasr.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.kerasr.Data;
import org.kerasr.weights.NdArray;

/** {@code |got - expected| <= tolerance * max(1, |expected|)}, number by number. */
public final class Close {
  private Close() {}

  public static void assertClose(Data expected, Data got, double tolerance) {
    if (expected instanceof Data.Named named) {
      assertEquals(named.values().keySet(), got.named().keySet());
      named.values().forEach((key, value) -> assertClose(value, got.named().get(key), tolerance, key));
    } else {
      assertClose(expected.arrays(), got.arrays(), tolerance);
    }
  }

  public static void assertClose(List<NdArray> expected, List<NdArray> got, double tolerance) {
    assertEquals(expected.size(), got.size(), "number of outputs");
    for (int i = 0; i < expected.size(); i++) {
      assertClose(expected.get(i), got.get(i), tolerance, "output " + i);
    }
  }

  public static void assertClose(NdArray expected, NdArray got, double tolerance, String what) {
    assertArrayEquals(expected.shape(), got.shape(), what + ": shape");
    for (int i = 0; i < expected.size(); i++) {
      final double e = expected.at(i);
      final double g = got.at(i);
      final boolean same = Double.compare(e, g) == 0 || Math.abs(g - e) <= tolerance * Math.max(1, Math.abs(e));
      if (!same) {
        fail(what + ": at " + i + " expected " + e + ", received " + g + " (tolerance " + tolerance + ")");
      }
    }
  }
}
