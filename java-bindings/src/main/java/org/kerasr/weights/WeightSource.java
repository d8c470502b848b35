package org.kerasr.weights;

/** The weights of one layer or model, as a plan asks for them while it is built. */
public interface WeightSource {
  /**
   * One of the layer's own weights.
   *
   * @param index its place in the layer's order
   * @param name what it is, for messages
   * @param shape what the config implies; -1 where that is not known
   */
  NdArray get(int index, String name, int... shape);

  /** The weights of a part, such as an LSTM's {@code cell}. */
  WeightSource child(String name);

  /** The weights of a layer of this model: {@code group} as {@link WeightsLayout} gives it, {@code name} for messages. */
  WeightSource layer(String group, String name);
}
