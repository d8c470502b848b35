package org.kerasr;

/** What training and evaluation report. The classes are in {@code org.kerasr.metrics}. */
public abstract class Metric extends ConfiguredObject {
  /** For the generated classes. */
  protected Metric(String module, String className, Fields fields) {
    super(module, className, fields);
  }
}
