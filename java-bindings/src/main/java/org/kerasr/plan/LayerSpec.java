package org.kerasr.plan;

import java.util.List;
import org.kerasr.weights.WeightSource;

/** A layer whose config has been read and found supported; what is missing is its weights. */
interface LayerSpec {
  /** Binds the weights; {@code inputs} are the shapes of the layer's first call. */
  Operation bind(List<int[]> inputs, WeightSource weights);
}
