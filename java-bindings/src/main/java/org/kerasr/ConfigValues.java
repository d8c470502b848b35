package org.kerasr;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerasr.document.Json;
import org.kerasr.weights.DType;
import org.kerasr.weights.NdArray;

/** Argument values of Java as values of a config. */
final class ConfigValues {
  private ConfigValues() {}

  /** The value itself, after a look that it can stand in a config. */
  static Object checked(String name, Object value) {
    json(value, Naming.NONE, name);
    return value;
  }

  /** The value's JSON; layers inside get their names from {@code naming}. */
  static Json json(Object value, Naming naming, String name) {
    if (value == Fields.NULL) {
      return Json.NULL;
    } else if (value instanceof Json json) {
      return json;
    } else if (value instanceof String s) {
      return Json.of(s);
    } else if (value instanceof Boolean b) {
      return Json.of(b);
    } else if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
      return Json.of(((Number) value).longValue());
    } else if (value instanceof Float || value instanceof Double) {
      return number(((Number) value).doubleValue(), name);
    } else if (value instanceof ConfiguredObject object) {
      return object.config(naming).json();
    } else if (value instanceof NdArray array) {
      return array(array, name);
    } else if (value instanceof List<?> list) {
      return Json.of(list.stream().map(item -> json(item, naming, name)).toList());
    } else if (value instanceof Map<?, ?> map) {
      final Map<String, Json> members = new LinkedHashMap<>();
      map.forEach((key, item) -> members.put(String.valueOf(key), json(item, naming, name)));
      return new Json.Obj(members);
    } else if (value != null && value.getClass().isArray()) {
      final List<Json> items = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        items.add(json(Array.get(value, i), naming, name));
      }
      return Json.of(items);
    }
    throw new IllegalArgumentException("`" + name + "` must be a number, text, truth value, array, list, map or a kerasr"
        + " object, received " + (value == null ? "null" : value.getClass().getName()));
  }

  private static Json number(double value, String name) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("`" + name + "` must be a finite number, received " + value);
    }
    return Json.of(value);
  }

  /** A NumPy array in a config: {@code {"class_name": "__numpy__", …}}. */
  private static Json array(NdArray array, String name) {
    final Json value = nested(array, 0, 0, name);
    return Json.EMPTY.with("class_name", Json.of("__numpy__")).with("config",
        Json.EMPTY.with("value", value).with("dtype", Json.of(array.dtype().toString())));
  }

  private static Json nested(NdArray array, int axis, int at, String name) {
    if (axis == array.rank()) {
      final double x = array.at(at);
      return array.dtype() == DType.FLOAT32 || array.dtype() == DType.FLOAT64 ? number(x, name) : Json.of((long) x);
    }
    final int[] shape = array.shape();
    int inner = 1;
    for (int i = axis + 1; i < shape.length; i++) {
      inner *= shape[i];
    }
    final List<Json> items = new ArrayList<>();
    for (int i = 0; i < shape[axis]; i++) {
      items.add(nested(array, axis + 1, at + i * inner, name));
    }
    return Json.of(items);
  }
}
