// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * The place where data enter a model.
 *
 * <p><code>Input()</code> makes one and returns its tensor.
 *
 * <p>Output shape: <code>[batch_size, *shape]</code>.
 */
public final class InputLayer extends Layer {
  private InputLayer(Fields fields) {
    super("keras.layers", "InputLayer", fields);
  }

  /** InputLayer with the defaults of Keras. */
  public static InputLayer create() {
    return new InputLayer(Fields.NONE);
  }

  /** Shape of one example, without the batch axis; None for free sizes. */
  public InputLayer shape(int... shape) {
    return new InputLayer(fields().with("shape", shape));
  }

  /** Size of the batch axis, if it is fixed. */
  public InputLayer batchSize(int batchSize) {
    return new InputLayer(fields().with("batch_size", batchSize));
  }

  /** Whether the tensor is marked as sparse. */
  public InputLayer sparse(boolean sparse) {
    return new InputLayer(fields().with("sparse", sparse));
  }

  /** Must be False or None. */
  public InputLayer ragged(boolean ragged) {
    return new InputLayer(fields().with("ragged", ragged));
  }

  /** Shape with the batch axis, in place of <code>shape</code> and <code>batch_size</code>. */
  public InputLayer batchShape(int... batchShape) {
    return new InputLayer(fields().with("batch_shape", batchShape));
  }

  /** A symbolic tensor to use in place of a new one. */
  public InputLayer inputTensor(Object inputTensor) {
    return new InputLayer(fields().with("input_tensor", inputTensor));
  }

  /**
   * Whether None may be given for this input.
   *
   * <p>By default false.
   */
  public InputLayer optional(boolean optional) {
    return new InputLayer(fields().with("optional", optional));
  }

  /** Penalty on the outputs, added to the losses. */
  public InputLayer activityRegularizer(String activityRegularizer) {
    return new InputLayer(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public InputLayer activityRegularizer(Regularizer activityRegularizer) {
    return new InputLayer(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public InputLayer trainable(boolean trainable) {
    return new InputLayer(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public InputLayer dtype(String dtype) {
    return new InputLayer(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public InputLayer autocast(boolean autocast) {
    return new InputLayer(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public InputLayer name(String name) {
    return new InputLayer(fields().with("name", name));
  }
}
