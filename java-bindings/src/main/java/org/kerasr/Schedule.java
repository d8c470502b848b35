package org.kerasr;

/** A learning rate that changes with the steps. The classes are in {@code org.kerasr.optimizers.schedules}. */
public abstract class Schedule extends ConfiguredObject {
  /** For the generated classes. */
  protected Schedule(String module, String className, Fields fields) {
    super(module, className, fields);
  }
}
