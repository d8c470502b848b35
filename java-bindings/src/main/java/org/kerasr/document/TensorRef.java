package org.kerasr.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerasr.DocumentException;

/** One output of one call of a layer, as a document names it: {@code ["dense", 0, 0]}. */
public record TensorRef(String layer, int node, int tensor) {

  /** Reads {@code [layer, node, tensor]}. */
  public static TensorRef of(Json value) {
    if (isRef(value)) {
      final List<Json> items = ((Json.Arr) value).items();
      return new TensorRef(((Json.Str) items.get(0)).value(), index(items.get(1)), index(items.get(2)));
    }
    throw new DocumentException("a tensor is named [layer, node, tensor], received " + value.text());
  }

  private static boolean isRef(Json value) {
    return value instanceof Json.Arr array && array.items().size() == 3 && array.items().get(0) instanceof Json.Str
        && array.items().get(1) instanceof Json.Num && array.items().get(2) instanceof Json.Num;
  }

  private static int index(Json value) {
    return ((Json.Num) value).asLong().filter(i -> i >= 0 && i < 1_000_000).map(Long::intValue)
        .orElseThrow(() -> new DocumentException("a tensor's index must be a whole number from 0, received " + value.text()));
  }

  /** Reads {@code input_layers} or {@code output_layers}: one tensor, a list, or an object of them, nested as they may be. */
  public static Structure<TensorRef> structure(Json value) {
    if (isRef(value)) {
      return new Structure.Leaf<>(of(value));
    }
    if (value instanceof Json.Arr array) {
      final List<Structure<TensorRef>> items = new ArrayList<>();
      array.items().forEach(item -> items.add(structure(item)));
      return new Structure.Items<>(items);
    }
    if (value instanceof Json.Obj object) {
      final Map<String, Structure<TensorRef>> items = new LinkedHashMap<>();
      object.members().forEach((key, item) -> items.put(key, structure(item)));
      return new Structure.Named<>(items);
    }
    throw new DocumentException("expected a tensor, or a list or object of tensors, received " + value.kind());
  }
}
