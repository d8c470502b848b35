package org.kerasr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kerasr.weights.NdArray;

/** What a model takes or gives: one array, a list of arrays, or arrays by name. */
public sealed interface Data {

  /** One array. */
  record One(NdArray value) implements Data {}

  /** Arrays in order. */
  record Many(List<NdArray> values) implements Data {
    /** Copies the list. */
    public Many {
      values = List.copyOf(values);
    }
  }

  /** Arrays by name. */
  record Named(Map<String, NdArray> values) implements Data {
    /** Copies the map. */
    public Named {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** One array. */
  static Data of(NdArray value) {
    return new One(value);
  }

  /** Arrays in order. */
  static Data of(List<NdArray> values) {
    return new Many(values);
  }

  /** Arrays by name. */
  static Data of(Map<String, NdArray> values) {
    return new Named(values);
  }

  /** The arrays from first to last. */
  default List<NdArray> arrays() {
    if (this instanceof One one) {
      return List.of(one.value());
    }
    return this instanceof Many many ? many.values() : new ArrayList<>(((Named) this).values().values());
  }

  /**
   * The only array.
   *
   * @throws ShapeException if there are several
   */
  default NdArray single() {
    if (arrays().size() != 1) {
      throw new ShapeException("the model has " + arrays().size() + " outputs; ask for a list or a map of them");
    }
    return arrays().get(0);
  }

  /**
   * The arrays by name.
   *
   * @throws ShapeException if they have no names
   */
  default Map<String, NdArray> named() {
    if (this instanceof Named named) {
      return named.values();
    }
    throw new ShapeException("the model's outputs have no names; ask for an array or a list");
  }

  /** The same form with every array replaced. */
  default Data map(UnaryOperator<NdArray> f) {
    if (this instanceof One one) {
      return of(f.apply(one.value()));
    }
    if (this instanceof Many many) {
      return of(many.values().stream().map(f).toList());
    }
    final Map<String, NdArray> out = new LinkedHashMap<>();
    ((Named) this).values().forEach((name, value) -> out.put(name, f.apply(value)));
    return of(out);
  }
}
