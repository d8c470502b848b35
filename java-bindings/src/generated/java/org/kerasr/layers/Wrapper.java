// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Base class of layers that change what another layer does.
 *
 * <p>Subclasses write <code>call</code>.
 */
public final class Wrapper extends Layer {
  private Wrapper(Fields fields) {
    super("keras.layers", "Wrapper", fields);
  }

  /**
   * Wrapper with the required arguments.
   *
   * @param layer The layer inside.
   */
  public static Wrapper of(Layer layer) {
    return new Wrapper(Fields.NONE.with("layer", layer));
  }

  /** The layer inside. */
  public static Wrapper layer(Layer layer) {
    return new Wrapper(Fields.NONE.with("layer", layer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Wrapper activityRegularizer(String activityRegularizer) {
    return new Wrapper(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Wrapper activityRegularizer(Regularizer activityRegularizer) {
    return new Wrapper(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Wrapper trainable(boolean trainable) {
    return new Wrapper(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Wrapper dtype(String dtype) {
    return new Wrapper(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Wrapper autocast(boolean autocast) {
    return new Wrapper(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Wrapper name(String name) {
    return new Wrapper(fields().with("name", name));
  }
}
