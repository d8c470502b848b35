package org.kerasr.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** One value, or a list or a mapping of values, nested: the form of a model's inputs and outputs. */
public sealed interface Structure<T> {

  /** One value. */
  record Leaf<T>(T value) implements Structure<T> {}

  /** Values in order. */
  record Items<T>(List<Structure<T>> items) implements Structure<T> {
    /** Copies {@code items}. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Values by name, in the order of the document. */
  record Named<T>(Map<String, Structure<T>> items) implements Structure<T> {
    /** Copies {@code items}. */
    public Named {
      items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
  }

  /** The values from left to right. */
  default List<T> leaves() {
    final List<T> out = new ArrayList<>();
    if (this instanceof Leaf<T> leaf) {
      out.add(leaf.value());
    } else if (this instanceof Items<T> list) {
      list.items().forEach(item -> out.addAll(item.leaves()));
    } else if (this instanceof Named<T> named) {
      named.items().values().forEach(item -> out.addAll(item.leaves()));
    }
    return out;
  }

  /** The same form with names in alphabetical order, in which Keras counts the outputs of a model. */
  default Structure<T> sorted() {
    if (this instanceof Items<T> list) {
      return new Items<>(list.items().stream().map(Structure::sorted).toList());
    }
    if (this instanceof Named<T> named) {
      final Map<String, Structure<T>> out = new TreeMap<>();
      named.items().forEach((key, item) -> out.put(key, item.sorted()));
      return new Named<>(out);
    }
    return this;
  }

  /** The same form with every value replaced. */
  default <R> Structure<R> map(Function<? super T, ? extends R> f) {
    if (this instanceof Leaf<T> leaf) {
      return new Leaf<>(f.apply(leaf.value()));
    }
    if (this instanceof Items<T> list) {
      final List<Structure<R>> out = new ArrayList<>();
      list.items().forEach(item -> out.add(item.map(f)));
      return new Items<>(out);
    }
    final Map<String, Structure<R>> out = new LinkedHashMap<>();
    ((Named<T>) this).items().forEach((key, item) -> out.put(key, item.map(f)));
    return new Named<>(out);
  }
}
