package org.kerasr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The constructor arguments that the caller wrote, in order; everything else keeps the core's default. Immutable. */
public final class Fields {
  /** No arguments. */
  public static final Fields NONE = new Fields(Map.of());

  private final Map<String, Object> values;

  private Fields(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The same arguments and one more.
   *
   * @param value a number, text, truth value, {@link ConfiguredObject}, {@link org.kerasr.weights.NdArray}, primitive
   *     array, or a list or map of such; {@link #NULL} for none
   */
  public Fields with(String name, Object value) {
    final Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.put(name, ConfigValues.checked(name, value));
    return new Fields(copy);
  }

  /** Stands for Python's {@code None}, where a caller wants that instead of the default. */
  public static final Object NULL = List.of("org.kerasr.Fields.NULL");

  Map<String, Object> values() {
    return values;
  }

  /** The text value of an argument, if it was given. */
  java.util.Optional<String> text(String name) {
    return values.get(name) instanceof String s ? java.util.Optional.of(s) : java.util.Optional.empty();
  }
}
