package org.kerasr;

/** What the core does between epochs and batches of training. The classes are in {@code org.kerasr.callbacks}. */
public abstract class Callback extends ConfiguredObject {
  /** For the generated classes. */
  protected Callback(String module, String className, Fields fields) {
    super(module, className, fields);
  }
}
