package org.kerasr.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kerasr.conformance.Close;
import org.kerasr.conformance.Tables;
import org.kerasr.document.Json;
import org.kerasr.weights.NdArray;

/** Each case of the shared activation tables gives what Keras gave. */
class ActivationConformanceTest {

  @TestFactory
  Stream<DynamicTest> computesAsKeras() {
    return Tables.files("activations").stream().flatMap(ActivationConformanceTest::tests);
  }

  private static Stream<DynamicTest> tests(Path file) {
    final Json.Obj table = Tables.read(file);
    final String function = Tables.text(table, "function").replace("activations.", "");
    return Tables.cases(table).stream()
        .map(one -> DynamicTest.dynamicTest(function + ": " + Tables.text(one, "name"), () -> {
          final NdArray x = Tables.arrays(one.members().get("inputs")).get(0);
          final Value y = Activations.named(function, (Json.Obj) one.get("arguments").orElse(Json.EMPTY))
              .apply(new Value(x.shape(), x.floats()));
          Close.assertClose(Tables.arrays(one.members().get("expected")), List.of(NdArray.wrap(y.data(), y.shape())),
              Math.max(1e-6, Tables.tolerance(one)));
        }));
  }
}
