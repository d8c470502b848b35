package org.kerasr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kerasr.document.Json;
import org.kerasr.document.ModelDocument;
import org.kerasr.document.ObjectConfig;
import org.kerasr.initializers.HeNormal;
import org.kerasr.layers.Activation;
import org.kerasr.layers.Conv2D;
import org.kerasr.layers.Dense;
import org.kerasr.layers.Dropout;
import org.kerasr.layers.Flatten;
import org.kerasr.layers.MaxPooling2D;

/** What the builders write, without a worker. */
class BuilderTest {

  private static List<String> names(Model model) {
    return model.config().objects("layers").stream().map(ObjectConfig::name).toList();
  }

  @Test
  void onlyWhatTheCallerWroteIsInTheConfig() {
    assertEquals("{\"module\": \"keras.layers\", \"class_name\": \"Conv2D\", \"config\": {\"filters\": 8, \"kernel_size\": [3, 5], "
        + "\"use_bias\": false, \"kernel_initializer\": {\"module\": \"keras.initializers\", \"class_name\": \"HeNormal\", "
        + "\"config\": {\"seed\": 7}}, \"name\": \"first\"}}",
        Conv2D.filters(8).kernelSize(3, 5).useBias(false).kernelInitializer(HeNormal.create().seed(7)).name("first")
            .config().json().text());
  }

  @Test
  void settersGiveNewLayers() {
    final Dense dense = Dense.units(3);
    assertNotEquals(dense, dense.useBias(false));
    assertTrue(dense.config().config().get("use_bias").isEmpty());
  }

  @Test
  void namesCountByClassInTheOrderOfMaking() {
    final Sequential model = Sequential.builder().add(Input.shape(8, 8, 1)).add(Conv2D.of(4, 3)).add(MaxPooling2D.create())
        .add(Conv2D.of(4, 3).name("second")).add(Flatten.create()).add(Dropout.rate(0.5)).add(Dense.units(3)).add(Dense.units(2)).build();
    assertEquals(List.of("input_layer", "conv2d", "max_pooling2d", "second", "flatten", "dropout", "dense", "dense_1"), names(model));
    assertEquals("sequential", model.config().name());
  }

  @Test
  void everyDocumentCountsAnew() {
    for (int i = 0; i < 2; i++) {
      final Sequential model = Sequential.builder().add(Input.shape(2)).add(Dense.units(1)).build();
      assertEquals(List.of("input_layer", "dense"), names(model));
    }
  }

  @Test
  void aSharedLayerHasANodePerCall() {
    final Input a = Input.shape(4).name("a");
    final Input b = Input.shape(4);
    final Dense shared = Dense.units(3);
    final Functional model = Functional.of(List.of(a, b), List.of(shared.apply(a), shared.apply(b)));
    assertEquals(List.of("a", "input_layer", "dense"), names(model));
    final Json.Obj config = model.config().config();
    assertEquals("[[\"dense\", 0, 0], [\"dense\", 1, 0]]", config.members().get("output_layers").text());
    assertEquals("[[\"a\", 0, 0], [\"input_layer\", 0, 0]]", config.members().get("input_layers").text());
    final Json nodes = model.config().objects("layers").get(2).json().members().get("inbound_nodes");
    assertEquals(2, ((Json.Arr) nodes).items().size());
  }

  @Test
  void nestedModelsShareTheCountOfTheirDocument() {
    final Sequential inner = Sequential.builder().add(Input.shape(3)).add(Dense.units(3)).build();
    final Input x = Input.shape(3);
    final Functional model = Functional.of(Map.of("x", x), Map.of("y", Dense.units(1).apply(inner.apply(inner.apply(x)))));
    assertEquals(List.of("sequential", "input_layer_1", "dense_1"), names(model));
    assertEquals(List.of("input_layer", "dense"),
        model.config().objects("layers").get(0).objects("layers").stream().map(ObjectConfig::name).toList());
    ModelDocument.parse(model.config().json().text());
  }

  @Test
  void nestedFunctionalModelsAreCountedFromOneInTheOutputsAlone() {
    final Input a = Input.shape(3);
    final Functional inner = Functional.of(a, Activation.activation("relu").apply(a));
    final Input x = Input.shape(3);
    final Functional model = Functional.of(x, inner.apply(inner.apply(x)));
    assertEquals("[\"functional\", 2, 0]", model.config().config().members().get("output_layers").text());
    assertTrue(model.config().json().text().contains("\"keras_history\": [\"functional\", 0, 0]"));
    assertEquals("functional_1", model.config().name());
    ModelDocument.parse(model.config().json().text());
  }

  @Test
  void wrongUseIsRefusedAtOnce() {
    final Dense dense = Dense.units(1);
    assertThrows(KerasrException.class, () -> Sequential.builder().add(dense).add(dense));
    final Input x = Input.shape(2);
    assertThrows(ShapeException.class, () -> Functional.of(Input.shape(2), dense.apply(x)));
    assertThrows(ShapeException.class, () -> Functional.of(dense.apply(x), dense.apply(x)));
    assertThrows(IllegalArgumentException.class, () -> Dropout.rate(Double.NaN));
  }
}
