// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Mean intersection over union of all classes that occur, for one-hot labels. */
public final class OneHotMeanIoU extends Metric {
  private OneHotMeanIoU(Fields fields) {
    super("keras.metrics", "OneHotMeanIoU", fields);
  }

  /**
   * OneHotMeanIoU with the required arguments.
   *
   * @param numClasses Number of classes.
   */
  public static OneHotMeanIoU of(int numClasses) {
    return new OneHotMeanIoU(Fields.NONE.with("num_classes", numClasses));
  }

  /** Number of classes. */
  public static OneHotMeanIoU numClasses(int numClasses) {
    return new OneHotMeanIoU(Fields.NONE.with("num_classes", numClasses));
  }

  /** Its name. */
  public OneHotMeanIoU name(String name) {
    return new OneHotMeanIoU(fields().with("name", name));
  }

  /** Dtype of the counts; int32 if None. */
  public OneHotMeanIoU dtype(String dtype) {
    return new OneHotMeanIoU(fields().with("dtype", dtype));
  }

  /** A label whose elements are left out. */
  public OneHotMeanIoU ignoreClass(int ignoreClass) {
    return new OneHotMeanIoU(fields().with("ignore_class", ignoreClass));
  }

  /**
   * Whether predictions are whole numbers, not scores.
   *
   * <p>By default false.
   */
  public OneHotMeanIoU sparseYPred(boolean sparseYPred) {
    return new OneHotMeanIoU(fields().with("sparse_y_pred", sparseYPred));
  }

  /**
   * The class axis.
   *
   * <p>By default -1.
   */
  public OneHotMeanIoU axis(int axis) {
    return new OneHotMeanIoU(fields().with("axis", axis));
  }
}
