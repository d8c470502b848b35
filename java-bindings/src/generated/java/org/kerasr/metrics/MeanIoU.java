// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Mean intersection over union of all classes that occur. */
public final class MeanIoU extends Metric {
  private MeanIoU(Fields fields) {
    super("keras.metrics", "MeanIoU", fields);
  }

  /**
   * MeanIoU with the required arguments.
   *
   * @param numClasses Number of classes.
   */
  public static MeanIoU of(int numClasses) {
    return new MeanIoU(Fields.NONE.with("num_classes", numClasses));
  }

  /** Number of classes. */
  public static MeanIoU numClasses(int numClasses) {
    return new MeanIoU(Fields.NONE.with("num_classes", numClasses));
  }

  /** Its name. */
  public MeanIoU name(String name) {
    return new MeanIoU(fields().with("name", name));
  }

  /** Dtype of the counts; int32 if None. */
  public MeanIoU dtype(String dtype) {
    return new MeanIoU(fields().with("dtype", dtype));
  }

  /** A label whose elements are left out. */
  public MeanIoU ignoreClass(int ignoreClass) {
    return new MeanIoU(fields().with("ignore_class", ignoreClass));
  }

  /**
   * Whether labels are whole numbers, not one-hot.
   *
   * <p>By default true.
   */
  public MeanIoU sparseYTrue(boolean sparseYTrue) {
    return new MeanIoU(fields().with("sparse_y_true", sparseYTrue));
  }

  /**
   * Whether predictions are whole numbers, not scores.
   *
   * <p>By default true.
   */
  public MeanIoU sparseYPred(boolean sparseYPred) {
    return new MeanIoU(fields().with("sparse_y_pred", sparseYPred));
  }

  /**
   * The class axis of one-hot labels and scores.
   *
   * <p>By default -1.
   */
  public MeanIoU axis(int axis) {
    return new MeanIoU(fields().with("axis", axis));
  }
}
