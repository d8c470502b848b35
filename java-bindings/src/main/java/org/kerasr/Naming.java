package org.kerasr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kerasr.weights.WeightsLayout;

/**
 * The names of the layers of one document. Those without a name of their own are counted by class in the order in which they
 * were made, as in a fresh Python process: {@code dense}, {@code dense_1}.
 */
final class Naming {
  /** No names: for objects outside a document. */
  static final Naming NONE = new Naming(Map.of());

  private final Map<Layer, String> names;

  private Naming(Map<Layer, String> names) {
    this.names = names;
  }

  /** Names for an object and every layer in it. */
  static Naming of(ConfiguredObject root) {
    final Set<Layer> layers = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(root, layers);
    final List<Layer> inOrder = new ArrayList<>(layers);
    inOrder.sort(Comparator.comparingLong(layer -> layer.order));
    final Map<String, Integer> counts = new HashMap<>();
    final Map<Layer, String> names = new IdentityHashMap<>();
    for (final Layer layer : inOrder) {
      names.put(layer, layer.ownName().orElseGet(() -> next(WeightsLayout.snakeCase(layer.className()), counts)));
      if (layer instanceof Sequential) {
        next("functional", counts);  // Keras makes a functional model inside each Sequential, which takes a name
      }
    }
    return new Naming(names);
  }

  private static String next(String base, Map<String, Integer> counts) {
    final int count = counts.merge(base, 1, Integer::sum) - 1;
    return count == 0 ? base : base + "_" + count;
  }

  private static void collect(Object value, Set<Layer> layers) {
    if (value instanceof Layer layer && !layers.add(layer)) {
      return;
    }
    if (value instanceof Model model) {
      model.parts().forEach(part -> collect(part, layers));
    }
    if (value instanceof ConfiguredObject object) {
      object.fields().values().values().forEach(item -> collect(item, layers));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, layers));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(item -> collect(item, layers));
    }
  }

  /** Whether the document has a name for a layer. */
  boolean has(Layer layer) {
    return names.containsKey(layer);
  }

  /** The name of a layer. */
  String of(Layer layer) {
    return names.get(layer);
  }
}
