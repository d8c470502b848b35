// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Mean intersection over union of the classes 0 and 1, for probabilities and a threshold. */
public final class BinaryIoU extends Metric {
  private BinaryIoU(Fields fields) {
    super("keras.metrics", "BinaryIoU", fields);
  }

  /** BinaryIoU with the defaults of Keras. */
  public static BinaryIoU create() {
    return new BinaryIoU(Fields.NONE);
  }

  /**
   * The classes that are looked at: 0, 1 or both.
   *
   * <p>By default [0, 1].
   */
  public BinaryIoU targetClassIds(int targetClassIds) {
    return new BinaryIoU(fields().with("target_class_ids", targetClassIds));
  }

  /**
   * The classes that are looked at: 0, 1 or both.
   *
   * <p>By default [0, 1].
   */
  public BinaryIoU targetClassIds(int... targetClassIds) {
    return new BinaryIoU(fields().with("target_class_ids", targetClassIds));
  }

  /**
   * Probabilities below it are class 0.
   *
   * <p>By default 0.5.
   */
  public BinaryIoU threshold(double threshold) {
    return new BinaryIoU(fields().with("threshold", threshold));
  }

  /** No <code>threshold</code>, where the default is another. */
  public BinaryIoU noThreshold() {
    return new BinaryIoU(fields().with("threshold", Fields.NULL));
  }

  /** Its name. */
  public BinaryIoU name(String name) {
    return new BinaryIoU(fields().with("name", name));
  }

  /** Dtype of the counts; int32 if None. */
  public BinaryIoU dtype(String dtype) {
    return new BinaryIoU(fields().with("dtype", dtype));
  }
}
