package org.kerasr.plan;

import java.util.List;
import java.util.Map;

/**
 * What a call gets beside its inputs.
 *
 * @param state a recurrent layer's initial state; empty for zeros
 * @param maskGiven whether the mask of the first input was an argument of the call, and did not come along with the input
 * @param named further arrays that the call names, such as an {@code attention_mask}
 */
record Extras(List<Value> state, boolean maskGiven, Map<String, Value> named) {
  /** Nothing. */
  static final Extras NONE = new Extras(List.of(), false, Map.of());
}
