// Generated from schemas/api.json by schemas/codegen/java.py. Do not edit.
package org.kerasr.losses;

import org.kerasr.Fields;
import org.kerasr.Loss;

/**
 * Examples of one class are drawn together and those of other classes apart, far pairs more strongly.
 *
 * <p>Input shape: <code>y_true</code> <code>[batch]</code> with whole-number labels; <code>y_pred</code>
 * <code>[batch, d]</code> with embeddings of length 1.
 *
 * <p>Source: Sun et al. (2020), arXiv:2002.10857.
 */
public final class Circle extends Loss {
  private Circle(Fields fields) {
    super("keras.losses", "Circle", fields);
  }

  /** Circle with the defaults of Keras. */
  public static Circle create() {
    return new Circle(Fields.NONE);
  }

  /**
   * The scale.
   *
   * <p>By default 80.0.
   */
  public Circle gamma(double gamma) {
    return new Circle(fields().with("gamma", gamma));
  }

  /**
   * The margin.
   *
   * <p>By default 0.4.
   */
  public Circle margin(double margin) {
    return new Circle(fields().with("margin", margin));
  }

  /**
   * Whether pairs of an example with itself are left out.
   *
   * <p>By default true.
   */
  public Circle removeDiagonal(boolean removeDiagonal) {
    return new Circle(fields().with("remove_diagonal", removeDiagonal));
  }

  /**
   * How the values of a batch are put together.
   *
   * <p>By default "sum_over_batch_size".
   */
  public Circle reduction(String reduction) {
    return new Circle(fields().with("reduction", reduction));
  }

  /** No <code>reduction</code>, where the default is another. */
  public Circle noReduction() {
    return new Circle(fields().with("reduction", Fields.NULL));
  }

  /**
   * Its name.
   *
   * <p>By default "circle".
   */
  public Circle name(String name) {
    return new Circle(fields().with("name", name));
  }

  /** No <code>name</code>, where the default is another. */
  public Circle noName() {
    return new Circle(fields().with("name", Fields.NULL));
  }

  /** Dtype of the computation. */
  public Circle dtype(String dtype) {
    return new Circle(fields().with("dtype", dtype));
  }
}
