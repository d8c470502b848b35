// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Mean intersection over union of some classes, for one-hot labels. */
public final class OneHotIoU extends Metric {
  private OneHotIoU(Fields fields) {
    super("keras.metrics", "OneHotIoU", fields);
  }

  /**
   * OneHotIoU with the required arguments.
   *
   * @param numClasses Number of classes.
   * @param targetClassIds The classes that are looked at.
   */
  public static OneHotIoU of(int numClasses, int targetClassIds) {
    return new OneHotIoU(Fields.NONE.with("num_classes", numClasses).with("target_class_ids", targetClassIds));
  }

  /** Number of classes. */
  public static NeedsTargetClassIds numClasses(int numClasses) {
    return new NeedsTargetClassIds(Fields.NONE.with("num_classes", numClasses));
  }

  /** OneHotIoU whose <code>target_class_ids</code> is still to be given. */
  public static final class NeedsTargetClassIds {
    private final Fields fields;

    private NeedsTargetClassIds(Fields fields) {
      this.fields = fields;
    }

    /** The classes that are looked at. */
    public OneHotIoU targetClassIds(int targetClassIds) {
      return new OneHotIoU(fields.with("target_class_ids", targetClassIds));
    }

    /** The classes that are looked at. */
    public OneHotIoU targetClassIds(int... targetClassIds) {
      return new OneHotIoU(fields.with("target_class_ids", targetClassIds));
    }
  }

  /** Its name. */
  public OneHotIoU name(String name) {
    return new OneHotIoU(fields().with("name", name));
  }

  /** Dtype of the counts; int32 if None. */
  public OneHotIoU dtype(String dtype) {
    return new OneHotIoU(fields().with("dtype", dtype));
  }

  /** A label whose elements are left out. */
  public OneHotIoU ignoreClass(int ignoreClass) {
    return new OneHotIoU(fields().with("ignore_class", ignoreClass));
  }

  /**
   * Whether predictions are whole numbers, not scores.
   *
   * <p>By default false.
   */
  public OneHotIoU sparseYPred(boolean sparseYPred) {
    return new OneHotIoU(fields().with("sparse_y_pred", sparseYPred));
  }

  /**
   * The class axis.
   *
   * <p>By default -1.
   */
  public OneHotIoU axis(int axis) {
    return new OneHotIoU(fields().with("axis", axis));
  }
}
