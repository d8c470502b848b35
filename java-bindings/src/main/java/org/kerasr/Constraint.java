package org.kerasr;

/** What a weight is held to after each step. The classes are in {@code org.kerasr.constraints}. */
public abstract class Constraint extends ConfiguredObject {
  /** For the generated classes. */
  protected Constraint(String module, String className, Fields fields) {
    super(module, className, fields);
  }
}
