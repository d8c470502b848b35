package org.kerasr.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kerasr.DocumentException;

/**
 * Checks the graph of a document before anything is built from it: layers have unique names, every tensor refers to a
 * layer that exists, and the models' parts have their form.
 */
final class DocumentCheck {
  private static final int MAX_LAYERS = 100_000;

  private DocumentCheck() {}

  static void check(ObjectConfig root) {
    checkModel(root);
  }

  private static void checkModel(ObjectConfig model) {
    if (model.config().get("layers").isEmpty()) {
      return;
    }
    final boolean functional = model.config().get("output_layers").isPresent();
    if (!functional && !model.className().equals("Sequential")) {
      return;
    }
    final List<ObjectConfig> layers = model.objects("layers");
    if (layers.size() > MAX_LAYERS) {
      throw new DocumentException("model '" + model.name() + "' has " + layers.size() + " layers; at most " + MAX_LAYERS);
    }
    final Map<String, ObjectConfig> byName = new HashMap<>();
    for (final ObjectConfig layer : layers) {
      if (byName.put(layer.name(), layer) != null) {
        throw new DocumentException("model '" + model.name() + "' has two layers named '" + layer.name() + "'");
      }
      checkModel(layer);
    }
    if (functional) {
      layers.forEach(layer -> checkNodes(layer, byName));
      for (final String key : List.of("input_layers", "output_layers")) {
        for (final TensorRef ref : TensorRef.structure(model.config().get(key).orElse(Json.NULL)).leaves()) {
          checkRef(ref, model.name() + "." + key, byName);
        }
      }
    }
  }

  private static void checkNodes(ObjectConfig layer, Map<String, ObjectConfig> byName) {
    for (final Node node : Node.all(layer)) {
      node.tensors().forEach(ref -> checkRef(ref, layer.name(), byName));
    }
  }

  private static void checkRef(TensorRef ref, String where, Map<String, ObjectConfig> byName) {
    if (!byName.containsKey(ref.layer())) {
      throw new DocumentException("'" + where + "' refers to layer '" + ref.layer() + "', which the model does not have");
    }
  }
}
