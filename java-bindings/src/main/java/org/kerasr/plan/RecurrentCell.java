package org.kerasr.plan;

/** One step of a recurrent layer over a batch. Rows are examples; weights are read-only. */
interface RecurrentCell {
  /** Size of the output and of each state. */
  int units();

  /** How many states there are; the first of them is the output. */
  int states();

  /** The input kernel {@code [features][gates]}. */
  float[][] kernel();

  /** What is added to the inputs' weighted sums {@code [gates]}. */
  float[] inputBias();

  /**
   * The states after a step.
   *
   * @param sums the inputs' weighted sums of this step {@code [batch][gates]}; may be overwritten
   * @param states the states before it {@code [state][batch][units]}
   */
  float[][][] step(float[][] sums, float[][][] states);

  /** A function of columns {@code from} to {@code from + units} of some rows, as a flat matrix. */
  static float[] gate(float[][] rows, int from, int units, Activation f) {
    final float[] out = new float[rows.length * units];
    for (int n = 0; n < rows.length; n++) {
      System.arraycopy(rows[n], from, out, n * units, units);
    }
    return f.apply(new Value(new int[] {rows.length, units}, out)).data();
  }
}
