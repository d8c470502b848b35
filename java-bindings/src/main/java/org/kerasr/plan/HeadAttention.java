package org.kerasr.plan;

import java.util.Optional;
import org.kerasr.kernels.Axes;
import org.kerasr.kernels.Kernels;

/**
 * softmax(q kᵀ · scale) v for every head, each by two matrix products. Arrays are {@code [batch, time, heads, size]}; keys
 * and values may have fewer heads than queries, each then serves a group of them.
 */
final class HeadAttention {
  private static final float NEVER = 0.7f * -Float.MAX_VALUE;  // far below any score, and no less than itself

  private final float scale;
  private final boolean nothingIsZero;
  private final boolean keepsShares;

  /** The heads' outputs {@code [batch, queries, heads, size]}, and the weights of the places, where they were asked for. */
  record Result(Value outputs, Value shares) {}

  /**
   * One way to attend.
   *
   * @param scale factor of the scores
   * @param nothingIsZero whether a query that may look nowhere gets zero; otherwise it looks everywhere alike
   * @param keepsShares whether the weights of the places are wanted
   */
  HeadAttention(float scale, boolean nothingIsZero, boolean keepsShares) {
    this.scale = scale;
    this.nothingIsZero = nothingIsZero;
    this.keepsShares = keepsShares;
  }

  /** Attends; {@code mask} is {@code [batch, heads or 1, queries, places]} and not 0 where a query may look. */
  Result attend(Value query, Value key, Value value, Optional<Value> mask) {
    final int batch = query.shape()[0];
    final int queries = query.shape()[1];
    final int places = key.shape()[1];
    final int heads = query.shape()[2];
    final int size = query.last();
    final int group = heads / key.shape()[2];
    final int[] shape = {batch, queries, heads, value.last()};
    final Value outputs = new Value(shape, new float[Axes.size(shape)]);
    final int[] square = {batch, heads, queries, places};
    final Value shares = new Value(square, new float[keepsShares ? Axes.size(square) : 0]);
    for (int n = 0; n < batch; n++) {
      for (int h = 0; h < heads; h += group) {
        final float[][] keys = columns(key, n, h / group);
        final float[][] values = rows(value, n, h / group, 1);
        for (int g = h; g < h + group; g++) {
          final float[][] scores = new float[queries][places];
          Kernels.ACTIVE.addProduct(rows(query, n, g, scale), keys, scores, queries, size, places);
          final int head = g;
          final int example = n;
          for (int t = 0; t < queries; t++) {
            final int row = t;
            mask.ifPresentOrElse(m -> share(scores[row], m, example, head, row), () -> Softmax.row(scores[row], 0, places));
          }
          final float[][] sums = new float[queries][value.last()];
          Kernels.ACTIVE.addProduct(scores, values, sums, queries, places, value.last());
          for (int t = 0; t < queries; t++) {
            System.arraycopy(sums[t], 0, outputs.data(), ((n * queries + t) * heads + g) * value.last(), value.last());
            if (keepsShares) {
              System.arraycopy(scores[t], 0, shares.data(), ((n * heads + g) * queries + t) * places, places);
            }
          }
        }
      }
    }
    return new Result(outputs, shares);
  }

  private void share(float[] scores, Value mask, int example, int head, int query) {
    final int heads = mask.shape()[1];
    final int at = ((example * heads + (heads == 1 ? 0 : head)) * mask.shape()[2] + query) * scores.length;
    for (int s = 0; s < scores.length; s++) {
      scores[s] = mask.data()[at + s] != 0 ? scores[s] : NEVER;
    }
    Softmax.row(scores, 0, scores.length);
    for (int s = 0; nothingIsZero && s < scores.length; s++) {
      scores[s] = mask.data()[at + s] != 0 ? scores[s] : 0;
    }
  }

  /** One head as rows, times a factor. */
  private static float[][] rows(Value x, int example, int head, float factor) {
    final int time = x.shape()[1];
    final int heads = x.shape()[2];
    final float[][] out = new float[time][x.last()];
    for (int t = 0; t < time; t++) {
      final int from = ((example * time + t) * heads + head) * x.last();
      for (int i = 0; i < x.last(); i++) {
        out[t][i] = x.data()[from + i] * factor;
      }
    }
    return out;
  }

  /** One head as the rows of its transpose. */
  private static float[][] columns(Value x, int example, int head) {
    final int time = x.shape()[1];
    final int heads = x.shape()[2];
    final float[][] out = new float[x.last()][time];
    for (int t = 0; t < time; t++) {
      final int from = ((example * time + t) * heads + head) * x.last();
      for (int i = 0; i < x.last(); i++) {
        out[i][t] = x.data()[from + i];
      }
    }
    return out;
  }
}
