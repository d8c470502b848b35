package org.kerasr.kernels;

/** The arithmetic that takes a model's time. Matrices are arrays of rows, the form which the JVM's compiler vectorises. */
public interface Kernels {
  /** The provider in use. */
  Kernels ACTIVE = new PlainKernels();

  /**
   * Adds a matrix product: {@code c += a b}.
   *
   * @param a at least {@code m} rows of at least {@code k} numbers
   * @param b at least {@code k} rows of at least {@code n} numbers
   * @param c at least {@code m} rows of at least {@code n} numbers
   */
  void addProduct(float[][] a, float[][] b, float[][] c, int m, int k, int n);
}
