package org.kerasr;

/** How a weight starts. The classes are in {@code org.kerasr.initializers}. */
public abstract class Initializer extends ConfiguredObject {
  /** For the generated classes. */
  protected Initializer(String module, String className, Fields fields) {
    super(module, className, fields);
  }
}
