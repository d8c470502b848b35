package org.kerasr;

/** A penalty on a weight or an output. The classes are in {@code org.kerasr.regularizers}. */
public abstract class Regularizer extends ConfiguredObject {
  /** For the generated classes. */
  protected Regularizer(String module, String className, Fields fields) {
    super(module, className, fields);
  }
}
