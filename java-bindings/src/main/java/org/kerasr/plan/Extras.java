package org.kerasr.plan;

import java.util.List;

/**
 * What a call gets beside its inputs.
 *
 * @param state a recurrent layer's initial state; empty for zeros
 * @param maskGiven whether the mask of the first input was an argument of the call, and did not come along with the input
 */
record Extras(List<Value> state, boolean maskGiven) {
  /** Nothing. */
  static final Extras NONE = new Extras(List.of(), false);
}
