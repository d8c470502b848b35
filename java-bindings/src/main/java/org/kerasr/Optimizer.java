package org.kerasr;

/** How weights follow their gradients. The classes are in {@code org.kerasr.optimizers}. */
public abstract class Optimizer extends ConfiguredObject {
  /** For the generated classes. */
  protected Optimizer(String module, String className, Fields fields) {
    super(module, className, fields);
  }
}
