package org.kerasr;

/** What training makes small. The classes are in {@code org.kerasr.losses}. */
public abstract class Loss extends ConfiguredObject {
  /** For the generated classes. */
  protected Loss(String module, String className, Fields fields) {
    super(module, className, fields);
  }
}
