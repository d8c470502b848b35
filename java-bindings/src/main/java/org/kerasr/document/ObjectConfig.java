package org.kerasr.document;

import java.util.List;
import java.util.Optional;
import org.kerasr.DocumentException;

/**
 * One object of a model document: {@code {"module", "class_name", "config", …}}, kept whole, so that members which this
 * library does not know are written back. The typed readers look into {@code config} and name the object when they fail.
 */
public record ObjectConfig(Json.Obj json) {

  /** Checks that a JSON value is an object with a class name and a config. */
  public static ObjectConfig of(Json value) {
    if (!(value instanceof Json.Obj object)) {
      throw new DocumentException("an object config must be a JSON object, received " + value.kind());
    }
    if (!(object.get("class_name").orElse(Json.NULL) instanceof Json.Str name)) {
      throw new DocumentException("an object config needs a `class_name`, received keys " + object.members().keySet());
    }
    if (!(object.get("config").orElse(Json.EMPTY) instanceof Json.Obj)) {
      throw new DocumentException("`config` of " + name.value() + " must be an object, received "
          + object.get("config").orElse(Json.NULL).kind());
    }
    return new ObjectConfig(object);
  }

  /** An object of {@code module} with the given config. */
  public static ObjectConfig of(String module, String className, Json.Obj config) {
    return new ObjectConfig(Json.EMPTY.with("module", Json.of(module)).with("class_name", Json.of(className))
        .with("config", config));
  }

  /** Whether a JSON value looks like an object config. */
  public static boolean isObject(Json value) {
    return value instanceof Json.Obj object && object.get("class_name").isPresent() && object.get("config").isPresent();
  }

  /** The class name, such as {@code Dense}. */
  public String className() {
    return ((Json.Str) json.members().get("class_name")).value();
  }

  /** The module, such as {@code keras.layers}; empty where the document has none. */
  public String module() {
    return json.get("module").orElse(Json.NULL) instanceof Json.Str s ? s.value() : "";
  }

  /** Whether the class belongs to Keras and is not one that a user registered. */
  public boolean isBuiltIn() {
    final String module = module();
    return module.equals("keras") || module.startsWith("keras.") || module.equals("kerasr")
        || module.startsWith("kerasr.") || module.startsWith("kerasr_core.") || module.equals("builtins");
  }

  /** The constructor arguments. */
  public Json.Obj config() {
    return json.get("config").orElse(Json.EMPTY) instanceof Json.Obj object ? object : Json.EMPTY;
  }

  /** The object's name: that of the config, else that beside it, else the class name. */
  public String name() {
    return config().get("name").or(() -> json.get("name")).orElse(Json.NULL) instanceof Json.Str s
        ? s.value() : className();
  }

  /** A text member, or {@code otherwise} where it is absent or null. */
  public String string(String key, String otherwise) {
    final Optional<Json> value = config().present(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.get() instanceof Json.Str s) {
      return s.value();
    }
    throw wrong(key, "text", value.get());
  }

  /** A truth value, or {@code otherwise} where it is absent or null. */
  public boolean bool(String key, boolean otherwise) {
    final Optional<Json> value = config().present(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.get() instanceof Json.Bool b) {
      return b.value();
    }
    throw wrong(key, "true or false", value.get());
  }

  /** A number, if present and not null. */
  public Optional<Double> number(String key) {
    return config().present(key).map(value -> {
      if (value instanceof Json.Num n) {
        return n.asDouble();
      }
      throw wrong(key, "a number", value);
    });
  }

  /** A number, or {@code otherwise} where it is absent or null. */
  public double number(String key, double otherwise) {
    return number(key).orElse(otherwise);
  }

  /** A whole number, if present and not null. */
  public Optional<Integer> integer(String key) {
    return config().present(key).map(value -> whole(key, value));
  }

  /** A whole number, or {@code otherwise} where it is absent or null. */
  public int integer(String key, int otherwise) {
    return integer(key).orElse(otherwise);
  }

  /** One or several whole numbers, if present and not null. */
  public Optional<int[]> integers(String key) {
    return config().present(key).map(value -> value instanceof Json.Arr array
        ? array.items().stream().mapToInt(item -> whole(key, item)).toArray() : new int[] {whole(key, value)});
  }

  /** Two whole numbers, of which one may stand for both. */
  public int[] pair(String key, int otherwise) {
    final int[] values = integers(key).orElse(new int[] {otherwise});
    if (values.length > 2 || values.length == 0) {
      throw wrong(key, "one or two whole numbers", config().get(key).orElse(Json.NULL));
    }
    return values.length == 2 ? values : new int[] {values[0], values[0]};
  }

  /** The objects of a list member. */
  public List<ObjectConfig> objects(String key) {
    if (!(config().get(key).orElse(Json.NULL) instanceof Json.Arr array)) {
      throw wrong(key, "a list of objects", config().get(key).orElse(Json.NULL));
    }
    return array.items().stream().map(ObjectConfig::of).toList();
  }

  /** An error about a member of this object. */
  public DocumentException wrong(String key, String expected, Json received) {
    return new DocumentException(className() + " '" + name() + "': `" + key + "` must be " + expected + ", received "
        + received.kind());
  }

  private int whole(String key, Json value) {
    if (value instanceof Json.Num n) {
      final Optional<Long> whole = n.asLong();
      if (whole.isPresent() && whole.get() == whole.get().intValue()) {
        return whole.get().intValue();
      }
    }
    throw wrong(key, "a whole number", value);
  }
}
