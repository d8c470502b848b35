// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Run a recurrent layer from the start and another from the end, and merge what they put out.
 *
 * <p>Both are new layers made from the config of <code>layer</code>, named after it with <code>forward_</code>
 * and <code>backward_</code>. With sequences, masked steps put out zero.
 *
 * <p>Call arguments: <code>initial_state</code>, a list with the states of the forward layer and then those of
 * the backward layer; <code>mask</code>, of shape <code>[batch, time]</code>; <code>training</code>.
 *
 * <p>Input shape: <code>[batch, time, features]</code>.
 *
 * <p>Output shape: that of the layer, its last axis twice as long with <code>"concat"</code>; two of them with
 * None; with <code>return_state</code> followed by the states of both layers.
 *
 * <p>Source: Schuster and Paliwal (1997).
 */
public final class Bidirectional extends Layer {
  private Bidirectional(Fields fields) {
    super("keras.layers", "Bidirectional", fields);
  }

  /**
   * Bidirectional with the required arguments.
   *
   * @param layer The recurrent layer; any layer with <code>go_backwards</code>, <code>return_sequences</code>, <code>return_state</code> and <code>stateful</code> will do.
   */
  public static Bidirectional of(Layer layer) {
    return new Bidirectional(Fields.NONE.with("layer", layer));
  }

  /**
   * The recurrent layer; any layer with <code>go_backwards</code>, <code>return_sequences</code>,
   * <code>return_state</code> and <code>stateful</code> will do.
   */
  public static Bidirectional layer(Layer layer) {
    return new Bidirectional(Fields.NONE.with("layer", layer));
  }

  /**
   * How the two outputs are combined: <code>"concat"</code>, <code>"sum"</code>, <code>"mul"</code>,
   * <code>"ave"</code>, or None for both of them.
   *
   * <p>One of <code>concat</code>, <code>sum</code>, <code>mul</code>, <code>ave</code>.
   *
   * <p>By default "concat".
   */
  public Bidirectional mergeMode(String mergeMode) {
    return new Bidirectional(fields().with("merge_mode", mergeMode));
  }

  /** No <code>merge_mode</code>, where the default is another. */
  public Bidirectional noMergeMode() {
    return new Bidirectional(fields().with("merge_mode", Fields.NULL));
  }

  /** List of start values, those of the forward layer first. */
  public Bidirectional weights(Object weights) {
    return new Bidirectional(fields().with("weights", weights));
  }

  /** The layer that reads from the end, if it is not to be like <code>layer</code>. */
  public Bidirectional backwardLayer(Layer backwardLayer) {
    return new Bidirectional(fields().with("backward_layer", backwardLayer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Bidirectional activityRegularizer(String activityRegularizer) {
    return new Bidirectional(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public Bidirectional activityRegularizer(Regularizer activityRegularizer) {
    return new Bidirectional(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public Bidirectional trainable(boolean trainable) {
    return new Bidirectional(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public Bidirectional dtype(String dtype) {
    return new Bidirectional(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public Bidirectional autocast(boolean autocast) {
    return new Bidirectional(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public Bidirectional name(String name) {
    return new Bidirectional(fields().with("name", name));
  }
}
