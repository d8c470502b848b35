// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.regularizers;

import org.kerasr.Fields;
import org.kerasr.Regularizer;

/**
 * Mean absolute cosine between all pairs of rows (or columns) of a matrix.
 *
 * <p>Raises: <code>ShapeError</code> for a weight that has not two axes.
 */
public final class OrthogonalRegularizer extends Regularizer {
  private OrthogonalRegularizer(Fields fields) {
    super("keras.regularizers", "OrthogonalRegularizer", fields);
  }

  /** OrthogonalRegularizer with the defaults of Keras. */
  public static OrthogonalRegularizer create() {
    return new OrthogonalRegularizer(Fields.NONE);
  }

  /**
   * Factor of the mean.
   *
   * <p>By default 0.01.
   */
  public OrthogonalRegularizer factor(double factor) {
    return new OrthogonalRegularizer(fields().with("factor", factor));
  }

  /**
   * <code>"rows"</code> or <code>"columns"</code>.
   *
   * <p>One of <code>rows</code>, <code>columns</code>.
   *
   * <p>By default "rows".
   */
  public OrthogonalRegularizer mode(String mode) {
    return new OrthogonalRegularizer(fields().with("mode", mode));
  }
}
