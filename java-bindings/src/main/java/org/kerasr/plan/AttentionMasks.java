package org.kerasr.plan;

import java.util.Optional;
import java.util.stream.Stream;

/** Masks of attention: 1 where a query may look at a place and 0 where it may not. */
final class AttentionMasks {
  private AttentionMasks() {}

  /** {@code [1, queries, places]}: a query sees the places that are not after its own. */
  static Value causal(int queries, int places) {
    return near(queries, places, Integer.MAX_VALUE, 0);
  }

  /** {@code [1, queries, places]}: a query sees the places less than {@code window} away from its own, on either side. */
  static Value window(int queries, int places, int window) {
    return near(queries, places, window - 1, window - 1);
  }

  private static Value near(int queries, int places, int before, int after) {
    final float[] data = new float[queries * places];
    for (int q = 0; q < queries; q++) {
      for (int p = 0; p < places; p++) {
        data[q * places + p] = q - p <= before && p - q <= after ? 1 : 0;
      }
    }
    return new Value(new int[] {1, queries, places}, data);
  }

  /** A mask with an axis of size 1 put in at {@code axis}, which may count from the end of the result. */
  static Value expanded(Value mask, int axis, String layer) {
    final int at = Shapes.axis(axis, mask.rank() + 1, layer);
    final int[] shape = new int[mask.rank() + 1];
    System.arraycopy(mask.shape(), 0, shape, 0, at);
    shape[at] = 1;
    System.arraycopy(mask.shape(), at, shape, at + 1, mask.rank() - at);
    return new Value(shape, mask.data());
  }

  /** What all of the masks allow; none if there is none. */
  static Optional<Value> merged(Stream<Optional<Value>> masks, String layer) {
    return masks.flatMap(Optional::stream)
        .reduce((a, b) -> Broadcast.combine(a, b, (x, y) -> x != 0 && y != 0 ? 1 : 0, layer));
  }

  /**
   * A mask {@code [batch..., queries..., places...]} made to meet scores, which have an axis of heads before the queries; that
   * axis keeps the size 1 where the mask says the same for all heads.
   */
  static Value withHeads(Value mask, int[] scores, int attended, String layer) {
    Value out = mask;
    while (out.rank() < scores.length) {
      out = expanded(out, -2 * attended - 1, layer);
    }
    final int heads = scores.length - 2 * attended - 1;
    final int[] shape = scores.clone();
    shape[heads] = Math.min(shape[heads], out.shape()[out.rank() - 2 * attended - 1]);
    final Value full = Broadcast.to(out, shape, layer);
    final int batch = Shapes.product(shape, 0, heads);
    final int queries = Shapes.product(shape, heads + 1, heads + 1 + attended);
    return full.reshape(batch, shape[heads], queries, Shapes.product(shape, heads + 1 + attended, shape.length));
  }
}
