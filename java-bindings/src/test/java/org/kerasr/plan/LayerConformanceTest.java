package org.kerasr.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kerasr.conformance.Close;
import org.kerasr.conformance.Tables;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.weights.NdArray;

/** Each inference case of the shared layer tables gives what Keras gave; what this engine leaves to Python is skipped. */
class LayerConformanceTest {

  @TestFactory
  Stream<DynamicTest> computesAsKeras() {
    return Tables.files("layers").stream().flatMap(LayerConformanceTest::tests);
  }

  private static Stream<DynamicTest> tests(Path file) {
    final Json.Obj table = Tables.read(file);
    final String className = Tables.text(table, "class").replace("layers.", "");
    return Tables.cases(table).stream().filter(LayerConformanceTest::isInference)
        .map(one -> DynamicTest.dynamicTest(className + ": " + Tables.text(one, "name"), () -> check(className, one)));
  }

  private static boolean isInference(Json.Obj one) {
    final Json call = one.get("call").orElse(Json.EMPTY);
    return !(call instanceof Json.Obj arguments)
        || !arguments.get("training").orElse(Json.NULL).equals(Json.of(true));
  }

  /** Classes that this engine leaves to Python: convolutions and pools over volumes. */
  private static final Set<String> CORE_ONLY = Set.of("Conv3DTranspose", "Conv3D", "MaxPooling3D", "AveragePooling3D");

  /** What the local engine says it does not run: stacks of cells, some classes, interpolation between pixels, and half precision. */
  private static boolean isLeftToTheCore(String className, Json.Obj one) {
    final boolean half = one.get("config").orElse(Json.EMPTY) instanceof Json.Obj config
        && config.get("dtype").map(Object::toString).orElse("").contains("mixed");
    final boolean interpolated = one.get("config").orElse(Json.EMPTY) instanceof Json.Obj config
        && config.get("interpolation").isPresent();
    return half || interpolated || CORE_ONLY.contains(className) || one.toString().contains("StackedRNNCells");
  }

  /** The call's arguments that are true. */
  private static Set<String> flags(Json.Obj one) {
    return one.get("call").orElse(Json.EMPTY) instanceof Json.Obj call
        ? call.members().entrySet().stream().filter(argument -> argument.getValue().equals(Json.of(true)))
            .map(Map.Entry::getKey).collect(Collectors.toSet()) : Set.of();
  }

  private static void check(String className, Json.Obj one) {
    final ObjectConfig config = ObjectConfig.of("keras.layers", className, (Json.Obj) one.get("config").orElse(Json.EMPTY));
    final List<NdArray> inputs = Tables.arrays(one.members().get("inputs"));
    final List<Value> values = new ArrayList<>();
    final List<NdArray> masks = one.present("mask").map(Tables::arrays).orElse(List.of());
    for (int i = 0; i < inputs.size(); i++) {
      values.add(new Value(inputs.get(i).shape(), inputs.get(i).floats(),
          i < masks.size() ? Optional.of(new Value(masks.get(i).shape(), masks.get(i).floats())) : Optional.empty()));
    }
    final List<Value> got;
    try {
      final Operation operation = LayerTypes.parse(config).bind(values.stream().map(Value::shape).toList(),
          new ListWeights(one.present("weights").map(Tables::arrays).orElse(List.of()))).called(flags(one));
      got = operation.run(values, Extras.NONE);
    } catch (Unsupported e) {
      assertTrue(isLeftToTheCore(className, one), className + " is in the local catalogue: " + e.getMessage());
      return;
    }
    Close.assertClose(Tables.arrays(one.members().get("expected")),
        got.stream().map(v -> NdArray.wrap(v.data(), v.shape())).toList(), Math.max(1e-5, Tables.tolerance(one)));
  }
}
