// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.layers;

import java.util.List;
import org.kerasr.Fields;
import org.kerasr.Layer;
import org.kerasr.Regularizer;

/**
 * Cells in a row, for use in <code>RNN</code>.
 *
 * <p>The states are a list with the states of each cell.
 */
public final class StackedRNNCells extends Layer {
  private StackedRNNCells(Fields fields) {
    super("keras.layers", "StackedRNNCells", fields);
  }

  /**
   * StackedRNNCells with the required arguments.
   *
   * @param cells List of cells.
   */
  public static StackedRNNCells of(Layer[] cells) {
    return new StackedRNNCells(Fields.NONE.with("cells", List.of(cells)));
  }

  /** List of cells. */
  public static StackedRNNCells cells(Layer... cells) {
    return new StackedRNNCells(Fields.NONE.with("cells", List.of(cells)));
  }

  /** Penalty on the outputs, added to the losses. */
  public StackedRNNCells activityRegularizer(String activityRegularizer) {
    return new StackedRNNCells(fields().with("activity_regularizer", activityRegularizer));
  }

  /** Penalty on the outputs, added to the losses. */
  public StackedRNNCells activityRegularizer(Regularizer activityRegularizer) {
    return new StackedRNNCells(fields().with("activity_regularizer", activityRegularizer));
  }

  /**
   * Whether training changes its weights.
   *
   * <p>By default true.
   */
  public StackedRNNCells trainable(boolean trainable) {
    return new StackedRNNCells(fields().with("trainable", trainable));
  }

  /** Dtype or DTypePolicy of its weights and computation. */
  public StackedRNNCells dtype(String dtype) {
    return new StackedRNNCells(fields().with("dtype", dtype));
  }

  /**
   * Whether float inputs are converted to the compute dtype.
   *
   * <p>By default true.
   */
  public StackedRNNCells autocast(boolean autocast) {
    return new StackedRNNCells(fields().with("autocast", autocast));
  }

  /** Name, unique in a model; made from the class name if None. */
  public StackedRNNCells name(String name) {
    return new StackedRNNCells(fields().with("name", name));
  }
}
