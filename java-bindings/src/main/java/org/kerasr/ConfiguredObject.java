package org.kerasr;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;

/** An object of the core, described by its class and the arguments that the caller wrote. Immutable. */
public abstract class ConfiguredObject {
  private final String module;
  private final String className;
  private final Fields fields;

  /** An object of {@code module.className}. */
  protected ConfiguredObject(String module, String className, Fields fields) {
    this.module = module;
    this.className = className;
    this.fields = fields;
  }

  /** The arguments that the caller wrote. */
  protected final Fields fields() {
    return fields;
  }

  /** The Keras class, such as {@code Dense}. */
  public final String className() {
    return className;
  }

  /** The Keras module, such as {@code keras.layers}. */
  public final String module() {
    return module;
  }

  /** The object as it stands in a document. */
  public final ObjectConfig config() {
    return config(Naming.of(this));
  }

  /** The object with the names that its document gives to its layers. */
  ObjectConfig config(Naming naming) {
    final Map<String, Json> members = new LinkedHashMap<>();
    fields.values().forEach((name, value) -> members.put(name, ConfigValues.json(value, naming, name)));
    return ObjectConfig.of(module, className, new Json.Obj(members));
  }

  @Override
  public String toString() {
    return className + config().config().text();
  }
}
