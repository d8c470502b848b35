// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.metrics;

import org.kerasr.Fields;
import org.kerasr.Metric;

/** Mean intersection over union TP / (TP + FP + FN) of some classes. */
public final class IoU extends Metric {
  private IoU(Fields fields) {
    super("keras.metrics", "IoU", fields);
  }

  /**
   * IoU with the required arguments.
   *
   * @param numClasses Number of classes.
   * @param targetClassIds The classes that are looked at.
   */
  public static IoU of(int numClasses, int targetClassIds) {
    return new IoU(Fields.NONE.with("num_classes", numClasses).with("target_class_ids", targetClassIds));
  }

  /** Number of classes. */
  public static NeedsTargetClassIds numClasses(int numClasses) {
    return new NeedsTargetClassIds(Fields.NONE.with("num_classes", numClasses));
  }

  /** IoU whose <code>target_class_ids</code> is still to be given. */
  public static final class NeedsTargetClassIds {
    private final Fields fields;

    private NeedsTargetClassIds(Fields fields) {
      this.fields = fields;
    }

    /** The classes that are looked at. */
    public IoU targetClassIds(int targetClassIds) {
      return new IoU(fields.with("target_class_ids", targetClassIds));
    }

    /** The classes that are looked at. */
    public IoU targetClassIds(int... targetClassIds) {
      return new IoU(fields.with("target_class_ids", targetClassIds));
    }
  }

  /** Its name. */
  public IoU name(String name) {
    return new IoU(fields().with("name", name));
  }

  /** Dtype of the counts; int32 if None. */
  public IoU dtype(String dtype) {
    return new IoU(fields().with("dtype", dtype));
  }

  /** A label whose elements are left out. */
  public IoU ignoreClass(int ignoreClass) {
    return new IoU(fields().with("ignore_class", ignoreClass));
  }

  /**
   * Whether labels are whole numbers, not one-hot.
   *
   * <p>By default true.
   */
  public IoU sparseYTrue(boolean sparseYTrue) {
    return new IoU(fields().with("sparse_y_true", sparseYTrue));
  }

  /**
   * Whether predictions are whole numbers, not scores.
   *
   * <p>By default true.
   */
  public IoU sparseYPred(boolean sparseYPred) {
    return new IoU(fields().with("sparse_y_pred", sparseYPred));
  }

  /**
   * The class axis of one-hot labels and scores.
   *
   * <p>By default -1.
   */
  public IoU axis(int axis) {
    return new IoU(fields().with("axis", axis));
  }
}
