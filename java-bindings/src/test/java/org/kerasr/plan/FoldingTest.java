package org.kerasr.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerasr.document.Json;
import org.kerasr.document.ModelDocument;

/** Batch normalisation goes into the layer before it where nothing else reads that layer, and changes no answer. */
class FoldingTest {

  private static final Waves POSITIVE = new Waves(1.5);  // so that a variance can be one

  private static ModelSpec model(String shape, String layer, int axis, boolean apart) {
    final String between = apart ? "{\"module\": \"keras.layers\", \"class_name\": \"Dropout\", \"config\": {\"name\": \"n\", \"rate\": 0.1}}, " : "";
    final String text = """
        {"module": "keras", "class_name": "Sequential", "config": {"name": "m", "layers": [
        {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": %s, "name": "in"}}, %s, %s
        {"module": "keras.layers", "class_name": "BatchNormalization", "config": {"name": "b", "axis": %d}}]}}"""
        .formatted(shape, layer, between, axis);
    final List<Support.Part> problems = new ArrayList<>();
    final ModelSpec spec = ModelSpec.parse(ModelDocument.parse(text).root(), problems);
    assertTrue(problems.isEmpty(), problems.toString());
    return spec;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[null, 6] | Dense | {\"name\": \"x\", \"units\": 3} | -1 | 1",
      "[null, 4, 6] | Dense | {\"name\": \"x\", \"units\": 3} | 1 | 2",
      "[null, 6] | Dense | {\"name\": \"x\", \"units\": 3, \"activation\": \"relu\"} | -1 | 2",
      "[null, 5, 5, 2] | Conv2D | {\"name\": \"x\", \"filters\": 4, \"kernel_size\": 3, \"groups\": 2} | -1 | 1",
      "[null, 5, 5, 2] | Conv2D | {\"name\": \"x\", \"filters\": 3, \"kernel_size\": 3} | 2 | 2",
      "[null, 2, 5, 5] | Conv2D | {\"name\": \"x\", \"filters\": 3, \"kernel_size\": 2, \"data_format\": \"channels_first\"} | 1 | 1",
      "[null, 2, 5, 5] | Conv2D | {\"name\": \"x\", \"filters\": 3, \"kernel_size\": 2, \"data_format\": \"channels_first\"} | -1 | 2",
      "[null, 3, 4, 2] | Conv2DTranspose | {\"name\": \"x\", \"filters\": 3, \"kernel_size\": 2, \"strides\": 2} | -1 | 1",
      "[null, 4, 2] | Conv1DTranspose | {\"name\": \"x\", \"filters\": 3, \"kernel_size\": 2} | 1 | 2"})
  void foldsOnlyWhereTheChannelsAgree(String shape, String className, String config, int axis, int steps) {
    final String layer = "{\"module\": \"keras.layers\", \"class_name\": \"%s\", \"config\": %s}".formatted(className, config);
    final ModelPlan folded = model(shape, layer, axis, false).bind(List.of(), POSITIVE);
    final ModelPlan apart = model(shape, layer, axis, true).bind(List.of(), POSITIVE);
    assertEquals(steps, folded.length());
    assertEquals(3, apart.length());
    final int[] inputShape = Shapes.of(Json.parse(shape));
    inputShape[0] = 2;
    final float[] x = new float[IntStream.of(inputShape).reduce(1, (a, b) -> a * b)];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) Math.cos(i * 0.9);
    }
    final float[] expected = apart.run(List.of(new Value(inputShape, x)), Extras.NONE).get(0).data();
    final float[] got = folded.run(List.of(new Value(inputShape, x)), Extras.NONE).get(0).data();
    for (int i = 0; i < got.length; i++) {
      assertEquals(expected[i], got[i], 1e-5 * Math.max(1, Math.abs(expected[i])));
    }
  }

  @Test
  void aLayerWhoseResultIsReadTwiceIsLeftAlone() {
    final String tensor = "{\"class_name\": \"__keras_tensor__\", \"config\": {\"keras_history\": [\"%s\", 0, 0]}}";
    final String layer = "{\"module\": \"keras.layers\", \"class_name\": \"%s\", \"config\": %s, \"name\": \"%s\","
        + " \"inbound_nodes\": [{\"args\": [%s], \"kwargs\": {}}]}";
    final String text = "{\"module\": \"keras\", \"class_name\": \"Functional\", \"config\": {\"name\": \"m\", \"layers\": ["
        + "{\"module\": \"keras.layers\", \"class_name\": \"InputLayer\", \"config\": {\"batch_shape\": [null, 4], \"name\": \"in\"},"
        + " \"name\": \"in\", \"inbound_nodes\": []}, "
        + layer.formatted("Dense", "{\"name\": \"d\", \"units\": 3}", "d", tensor.formatted("in")) + ", "
        + layer.formatted("BatchNormalization", "{\"name\": \"b\"}", "b", tensor.formatted("d"))
        + "], \"input_layers\": [\"in\", 0, 0], \"output_layers\": [%s]}}";
    final String both = text.formatted("[\"d\", 0, 0], [\"b\", 0, 0]");
    final String one = text.formatted("[\"b\", 0, 0]");
    assertEquals(2, ModelSpec.parse(ModelDocument.parse(both).root(), new ArrayList<>()).bind(List.of(), POSITIVE).length());
    assertEquals(1, ModelSpec.parse(ModelDocument.parse(one).root(), new ArrayList<>()).bind(List.of(), POSITIVE).length());
  }
}
