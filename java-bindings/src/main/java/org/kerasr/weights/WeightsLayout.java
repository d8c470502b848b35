package org.kerasr.weights;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kerasr.document.ObjectConfig;

/**
 * Where a model's layers keep their weights in {@code model.weights.h5}: a group per layer, named by its class in snake case
 * and counted within its model ({@code layers/conv2d_1}); the layer's own name plays no part.
 */
public final class WeightsLayout {
  /** Classes whose groups do not follow from their public names. */
  private static final Map<String, String> GROUPS = Map.of("GroupQueryAttention", "grouped_query_attention");

  private WeightsLayout() {}

  /** For each layer of a model, by name, the name of its group within the model's {@code layers}. */
  public static Map<String, String> groups(ObjectConfig model) {
    final boolean sequential = model.config().get("output_layers").isEmpty();
    final Map<String, Integer> used = new HashMap<>();
    final Map<String, String> groups = new LinkedHashMap<>();
    for (final ObjectConfig layer : model.objects("layers")) {
      if (isOperation(layer) || (sequential && layer.className().equals("InputLayer"))) {
        continue;
      }
      final String base = GROUPS.getOrDefault(layer.className(), snakeCase(layer.className()));
      final int count = used.merge(base, 1, Integer::sum) - 1;
      groups.put(layer.name(), count == 0 ? base : base + "_" + count);
    }
    return groups;
  }

  /** Whether an entry of {@code layers} is a bare operation such as {@code x + y}, which has no weights. */
  public static boolean isOperation(ObjectConfig layer) {
    final String module = layer.module();
    return module.startsWith("keras.src.ops") || module.startsWith("keras.ops") || module.startsWith("kerasr.ops");
  }

  /** {@code MaxPooling2D} becomes {@code max_pooling2d}, {@code ReLU} becomes {@code re_lu}. */
  public static String snakeCase(String className) {
    return className.replaceAll("\\W+", "")
        .replaceAll("(.)([A-Z][a-z]+)", "$1_$2")
        .replaceAll("([a-z])([A-Z])", "$1_$2")
        .toLowerCase(Locale.ROOT);
  }
}
