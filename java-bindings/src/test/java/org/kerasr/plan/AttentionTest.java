package org.kerasr.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerasr.ShapeException;
import org.kerasr.document.ModelDocument;

/** What masks mean to the layers of attention, within whole models whose documents are those of Keras. */
class AttentionTest {
  private static final String MULTI_HEAD = "\"num_heads\": 2, \"key_dim\": 3";
  private static final String GROUPED = "\"head_dim\": 2, \"num_query_heads\": 4, \"num_key_value_heads\": 2";

  private static String tensor(String layer) {
    return tensor(layer, 0);
  }

  private static String tensor(String layer, int output) {
    return "{\"class_name\": \"__keras_tensor__\", \"config\": {\"keras_history\": [\"%s\", 0, %d]}}".formatted(layer, output);
  }

  private static String layer(String className, String name, String config, String args, String kwargs) {
    return "{\"module\": \"keras.layers\", \"class_name\": \"%s\", \"config\": {\"name\": \"%s\"%s}, \"name\": \"%s\","
        .formatted(className, name, config.isEmpty() ? "" : ", " + config, name)
        + " \"inbound_nodes\": [{\"args\": [%s], \"kwargs\": {%s}}]}".formatted(args, kwargs);
  }

  private static String input(String name, String shape) {
    return "{\"module\": \"keras.layers\", \"class_name\": \"InputLayer\", \"config\": {\"batch_shape\": %s, \"name\": \"%s\"},"
        .formatted(shape, name) + " \"name\": \"%s\", \"inbound_nodes\": []}".formatted(name);
  }

  private static String embedding() {
    return layer("Embedding", "e", "\"input_dim\": 9, \"output_dim\": 4, \"mask_zero\": true", tensor("x"), "");
  }

  private static ModelSpec spec(List<Support.Part> problems, String outputs, String... layers) {
    final String text = "{\"module\": \"keras\", \"class_name\": \"Functional\", \"config\": {\"name\": \"m\", \"layers\": ["
        + Stream.of(layers).collect(Collectors.joining(", ")) + "], \"input_layers\": [\"x\", 0, 0], \"output_layers\": ["
        + outputs + "]}}";
    return ModelSpec.parse(ModelDocument.parse(text).root(), problems);
  }

  private static ModelPlan model(String outputs, String... layers) {
    final List<Support.Part> problems = new ArrayList<>();
    final ModelSpec spec = spec(problems, outputs, layers);
    assertTrue(problems.isEmpty(), problems.toString());
    return spec.bind(List.of(), new Waves(0));
  }

  private static Value tokens(float... ids) {
    return new Value(new int[] {1, ids.length}, ids);
  }

  private static float[] run(ModelPlan model, int output, float... ids) {
    return model.run(List.of(tokens(ids)), Extras.NONE).get(output).data();
  }

  /** An encoder block that normalises before attention, its result averaged over the steps that count. */
  private static ModelPlan encoder(String className, String config) {
    return model("[\"pool\", 0, 0]", input("x", "[null, null]"), embedding(),
        layer("LayerNormalization", "n", "", tensor("e"), ""),
        layer(className, "a", config, tensor("n") + ", " + tensor("n"), ""),
        layer("Add", "r", "", "[" + tensor("e") + ", " + tensor("a") + "]", ""),
        layer("LayerNormalization", "n2", "", tensor("r"), ""),
        layer("Dense", "f", "\"units\": 8, \"activation\": \"gelu\"", tensor("n2"), ""),
        layer("Dropout", "d", "\"rate\": 0.1", tensor("f"), ""),
        layer("Dense", "g", "\"units\": 4", tensor("d"), ""),
        layer("Add", "r2", "", "[" + tensor("r") + ", " + tensor("g") + "]", ""),
        layer("GlobalAveragePooling1D", "pool", "", tensor("r2"), ""));
  }

  @Test
  void paddingDoesNotChangeWhatAnEncoderSays() {
    for (final ModelPlan model : List.of(encoder("MultiHeadAttention", MULTI_HEAD), encoder("GroupQueryAttention", GROUPED))) {
      assertArrayEquals(run(model, 0, 3, 5, 2), run(model, 0, 3, 5, 2, 0, 0), 1e-5f);
      assertTrue(Arrays.mismatch(run(model, 0, 3, 5, 2), run(model, 0, 3, 5, 2, 1)) >= 0, "a further step counts");
    }
  }

  @Test
  void poolingBehindAResidualConnectionHasTheMaskOfTheGraph() {
    final ModelPlan model = model("[\"pool\", 0, 0]", input("x", "[null, null]"), embedding(),
        layer("MultiHeadAttention", "a", MULTI_HEAD, tensor("e") + ", " + tensor("e"), ""),
        layer("Add", "r", "", "[" + tensor("e") + ", " + tensor("a") + "]", ""),
        layer("GlobalAveragePooling1D", "pool", "", tensor("r"), ""));
    assertArrayEquals(run(model, 0, 3, 5, 2), run(model, 0, 3, 5, 2, 0), 1e-5f);
  }

  @Test
  void multiHeadAttentionTakesTheMaskOfItsInputsAndGroupQueryAttentionDoesNot() {
    for (final String className : List.of("MultiHeadAttention", "GroupQueryAttention")) {
      final ModelPlan model = model("[\"pool\", 0, 0]", input("x", "[null, null]"), embedding(),
          layer("Dropout", "d", "\"rate\": 0.5", tensor("e"), ""),
          layer(className, "a", className.startsWith("Multi") ? MULTI_HEAD : GROUPED, tensor("d") + ", " + tensor("d"), ""),
          layer(className, "b", className.startsWith("Multi") ? MULTI_HEAD : GROUPED, tensor("e") + ", " + tensor("e"), ""),
          layer("Add", "r", "", "[" + tensor("a") + ", " + tensor("b") + "]", ""),
          layer("GlobalAveragePooling1D", "pool", "", tensor("r"), ""));
      final boolean same = close(run(model, 0, 3, 5, 2), run(model, 0, 3, 5, 2, 0));
      assertEquals(className.startsWith("Group"), same, className);
    }
  }

  private static boolean close(float[] a, float[] b) {
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > 1e-5) {
        return false;
      }
    }
    return a.length == b.length;
  }

  @ParameterizedTest
  @ValueSource(strings = {"MultiHeadAttention", "GroupQueryAttention", "Attention", "AdditiveAttention"})
  void withACausalMaskNoStepSeesThoseAfterIt(String className) {
    final boolean projected = className.startsWith("M") || className.startsWith("G");
    final String pair = tensor("e") + ", " + tensor("e");
    final ModelPlan model = model("[\"a\", 0, 0], [\"a\", 0, 1]", input("x", "[null, null]"), embedding(),
        layer(className, "a", className.startsWith("M") ? MULTI_HEAD : className.startsWith("G") ? GROUPED : "",
            projected ? pair : "[" + pair + "]", "\"use_causal_mask\": true, \"return_attention_scores\": true"));
    final float[] first = run(model, 0, 3, 5, 2, 7);
    final float[] second = run(model, 0, 3, 5, 4, 1);
    assertArrayEquals(Arrays.copyOf(first, 8), Arrays.copyOf(second, 8), 1e-6f);
    assertTrue(!close(first, second));
    final float[] scores = run(model, 1, 3, 5, 2, 7);
    for (int at = 0; at < scores.length; at += 4) {
      final int query = at / 4 % 4;
      float sum = 0;
      for (int place = 0; place < 4; place++) {
        sum += scores[at + place];
        assertTrue(place <= query || scores[at + place] == 0, "query " + query + " sees place " + place);
      }
      assertEquals(1, sum, 1e-5);
    }
  }

  @Test
  void inputsAndMasksMayBeGivenByName() {
    final String[] start = {input("x", "[null, null]"), embedding(),
        layer("MultiHeadAttention", "p", MULTI_HEAD, tensor("e") + ", " + tensor("e"), "")};
    final String named = "\"query\": " + tensor("p") + ", \"value\": " + tensor("p") + ", \"key\": " + tensor("p")
        + ", \"attention_mask\": null, \"training\": false";
    final ModelPlan byName = model("[\"a\", 0, 0]", start[0], start[1], start[2],
        layer("MultiHeadAttention", "a", MULTI_HEAD, "", named));
    final ModelPlan inOrder = model("[\"a\", 0, 0]", start[0], start[1], start[2],
        layer("MultiHeadAttention", "a", MULTI_HEAD, tensor("p") + ", " + tensor("p") + ", " + tensor("p"), ""));
    assertArrayEquals(run(inOrder, 0, 3, 5, 0), run(byName, 0, 3, 5, 0));
  }

  @Test
  void aQueryThatMayLookNowhereLooksEverywhereAlikeUnlessItsScoresAreWanted() {
    final ModelPlan plain = model("[\"a\", 0, 0]", input("x", "[null, null]"), embedding(),
        layer("MultiHeadAttention", "a", MULTI_HEAD, tensor("e") + ", " + tensor("e"), ""));
    final ModelPlan scored = model("[\"a\", 0, 1]", input("x", "[null, null]"), embedding(),
        layer("MultiHeadAttention", "a", MULTI_HEAD, tensor("e") + ", " + tensor("e"), "\"return_attention_scores\": true"));
    final float[] rows = run(plain, 0, 0, 0);
    assertArrayEquals(Arrays.copyOf(rows, 4), Arrays.copyOfRange(rows, 4, 8), 1e-6f);
    assertArrayEquals(new float[8], run(scored, 0, 0, 0));
  }

  @Test
  void callsThatCannotBeAreRefusedWithTheReason() {
    final List<Support.Part> problems = new ArrayList<>();
    spec(problems, "[\"a\", 0, 0]", input("x", "[null, null]"), embedding(),
        layer("MultiHeadAttention", "a", MULTI_HEAD, tensor("e") + ", " + tensor("e"), "\"training\": true"));
    assertEquals("called with `training`", problems.get(0).reason());
    for (final String one : List.of("MultiHeadAttention", "Attention")) {
      final ShapeException e = assertThrows(ShapeException.class, () -> model("[\"a\", 0, 0]", input("x", "[null, null]"),
          embedding(), layer(one, "a", MULTI_HEAD, tensor("e"), "")));
      assertTrue(e.getMessage().contains("2 or 3"), e.getMessage());
    }
  }
}
