package org.kerasr.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kerasr.UnsupportedLayerException;
import org.kerasr.plan.Plan;
import org.kerasr.plan.Support;

class ModelDocumentTest {
  private static final String UNKNOWN = """
      {"module": "keras", "class_name": "Sequential", "config": {"name": "m", "layers": [\
      {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": [null, 2], "name": "in"}}, \
      {"module": "mine", "class_name": "Odd", "config": {"name": "odd", "secret": [1.50, {"x": null}]}, "registered_name": "mine>Odd"}, \
      {"module": "keras.layers", "class_name": "Dense", "config": {"name": "d", "units": 2, "activation": "wavy"}}, \
      {"module": "keras.layers", "class_name": "LSTM", "config": {"name": "l", "units": 2, "stateful": true}}]}}""";

  @Test
  void unknownClassesAreKeptAsData() {
    final ModelDocument document = ModelDocument.parse(UNKNOWN);
    assertEquals(UNKNOWN, document.root().json().text());
    assertEquals("odd", document.root().objects("layers").get(1).name());
    assertFalse(document.root().objects("layers").get(1).isBuiltIn());
  }

  @Test
  void theReportNamesEveryPartInTheWayAndWhy() {
    final Support support = Plan.support(ModelDocument.parse(UNKNOWN).root());
    assertFalse(support.ok());
    assertEquals(3, support.unsupported().size());
    assertTrue(support.toString().contains("layer 'odd' (Odd): class Odd is defined in Python"), support.toString());
    assertTrue(support.toString().contains("activation `wavy`"), support.toString());
    assertTrue(support.toString().contains("`stateful`"), support.toString());
    assertThrows(UnsupportedLayerException.class, () -> Plan.of(ModelDocument.parse(UNKNOWN)));
  }

  @Test
  void anEditedDocumentKeepsTheOtherEntries() {
    final ModelDocument document = ModelDocument.open(Path.of("..", "tests", "conformance", "archives", "sequential_mlp.keras"));
    final Json.Obj renamed = document.root().json().with("config", document.root().config().with("name", Json.of("other")));
    final ModelDocument edited = document.withRoot(ObjectConfig.of(renamed));
    assertEquals("other", edited.root().name());
    assertEquals(document.metadata(), edited.metadata());
    assertTrue(edited.text().contains("\"name\": \"other\""));
  }
}
