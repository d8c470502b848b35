package org.kerasr.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;
import org.kerasr.kernels.Kernels;
import org.kerasr.kernels.Rows;

/** Attention and AdditiveAttention: a score for every pair of query and key; the softmax of the scores weighs the values. */
final class ScoredAttention implements Operation {
  private static final float FORBIDDEN = 1e9f;  // taken off the scores, as in Keras: where all is forbidden all is alike

  private final String layer;
  private final Score score;
  private final boolean withScores;
  private final boolean causal;

  /** Scores {@code [queries, places]} of the rows of one query and one key. */
  private interface Score {
    float[][] of(float[][] query, float[][] key);
  }

  private ScoredAttention(String layer, Score score, boolean withScores, boolean causal) {
    this.layer = layer;
    this.score = score;
    this.withScores = withScores;
    this.causal = causal;
  }

  static LayerSpec dot(ObjectConfig config) {
    final boolean useScale = config.bool("use_scale", false);
    final String mode = config.string("score_mode", "dot");
    if (!mode.equals("dot") && !mode.equals("concat")) {
      throw new Unsupported("`score_mode` " + mode + " is not known to this engine");
    }
    return (inputs, weights) -> {
      Shapes.requireQueryValueKey(inputs, config.name());
      final float scale = useScale ? weights.get(0, "scale").floats()[0] : 1;
      if (mode.equals("dot")) {
        return new ScoredAttention(config.name(), (q, k) -> products(q, k, scale), false, false);
      }
      final float weight = weights.get(useScale ? 1 : 0, "concat_score_weight").floats()[0];
      return new ScoredAttention(config.name(),
          (q, k) -> sums(q, k, (a, b, i) -> weight * Functions.tanh(scale * (a + b))), false, false);
    };
  }

  static LayerSpec additive(ObjectConfig config) {
    final boolean useScale = config.bool("use_scale", true);
    return (inputs, weights) -> {
      Shapes.requireQueryValueKey(inputs, config.name());
      final float[] scale = new float[Shapes.known(inputs.get(0), -1, config.name())];
      Arrays.fill(scale, 1);
      if (useScale) {
        System.arraycopy(weights.get(0, "scale", scale.length).floats(), 0, scale, 0, scale.length);
      }
      return new ScoredAttention(config.name(), (q, k) -> sums(q, k, (a, b, i) -> scale[i] * Functions.tanh(a + b)), false,
          false);
    };
  }

  private static float[][] products(float[][] query, float[][] key, float scale) {
    final int size = query.length == 0 ? 0 : query[0].length;
    final float[][] columns = new float[size][key.length];
    for (int s = 0; s < key.length; s++) {
      for (int i = 0; i < size; i++) {
        columns[i][s] = key[s][i] * scale;
      }
    }
    final float[][] out = new float[query.length][key.length];
    Kernels.ACTIVE.addProduct(query, columns, out, query.length, size, key.length);
    return out;
  }

  /** What one feature of a query and a key gives to their score. */
  private interface Term {
    double of(float query, float key, int feature);
  }

  private static float[][] sums(float[][] query, float[][] key, Term term) {
    final float[][] out = new float[query.length][key.length];
    for (int t = 0; t < query.length; t++) {
      for (int s = 0; s < key.length; s++) {
        double sum = 0;
        for (int i = 0; i < query[t].length; i++) {
          sum += term.of(query[t][i], key[s][i], i);
        }
        out[t][s] = (float) sum;
      }
    }
    return out;
  }

  @Override
  public ScoredAttention called(Set<String> flags) {
    return new ScoredAttention(layer, score, flags.contains("return_attention_scores"), flags.contains("use_causal_mask"));
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    Shapes.requireQueryValueKey(inputs, layer);
    final int[] out = inputs.get(0).clone();
    out[out.length - 1] = last(inputs.get(1));
    return withScores ? List.of(out, square(inputs)) : List.of(out);
  }

  private static int[] square(List<int[]> inputs) {
    final int[] query = inputs.get(0);
    final int[] key = inputs.get(inputs.size() - 1);
    final int[] out = query.clone();
    out[out.length - 1] = key[key.length - 2];
    return out;
  }

  private static int last(int[] shape) {
    return shape[shape.length - 1];
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final Value query = inputs.get(0);
    final Value value = inputs.get(1);
    final Value key = inputs.get(inputs.size() - 1);
    final List<int[]> shapes = inputs.stream().map(Value::shape).toList();
    Shapes.requireQueryValueKey(shapes, layer);
    check(shapes);
    final int[] square = square(shapes);
    final Optional<Value> queryMask = query.mask().map(m -> Broadcast.to(m, Arrays.copyOf(square, square.length - 1), layer));
    final int queries = square[square.length - 2];
    final int places = last(square);
    final Optional<Value> mask = mask(value.mask(), square, queries, places);
    final float[] outputs = new float[queries == 0 ? 0 : query.data().length / query.last() * value.last()];
    final float[] shares = new float[Axes.size(square)];
    for (int n = 0; n < Shapes.product(square, 0, square.length - 2); n++) {
      final float[][] scores = score.of(rows(query, n, queries), rows(key, n, places));
      for (int t = 0; t < queries; t++) {
        final int at = (n * queries + t) * places;
        for (int s = 0; mask.isPresent() && s < places; s++) {
          scores[t][s] -= mask.get().data()[at + s] != 0 ? 0 : FORBIDDEN;
        }
        Softmax.row(scores[t], 0, places);
        System.arraycopy(scores[t], 0, shares, at, places);
      }
      final float[][] sums = new float[queries][value.last()];
      Kernels.ACTIVE.addProduct(scores, rows(value, n, places), sums, queries, places, value.last());
      for (int t = 0; t < queries; t++) {
        final boolean counts = queryMask.isEmpty() || queryMask.get().data()[n * queries + t] != 0;
        System.arraycopy(counts ? sums[t] : new float[value.last()], 0, outputs, (n * queries + t) * value.last(), value.last());
      }
    }
    final List<Value> out = new ArrayList<>(List.of(new Value(shapes(shapes).get(0), outputs, query.mask())));
    if (withScores) {
      out.add(new Value(square, shares));
    }
    return out;
  }

  /** What value's mask and order allow, as large as the scores. */
  private Optional<Value> mask(Optional<Value> value, int[] square, int queries, int places) {
    return AttentionMasks.merged(Stream.of(value.map(m -> m.rank() == 2 ? AttentionMasks.expanded(m, 1, layer) : m),
        causal ? Optional.of(AttentionMasks.causal(queries, places)) : Optional.empty()), layer)
        .map(m -> Broadcast.to(m, square, layer));
  }

  private static float[][] rows(Value x, int example, int count) {
    final int from = example * count * x.last();
    return Rows.split(Arrays.copyOfRange(x.data(), from, from + count * x.last()), count, x.last());
  }

  private void check(List<int[]> shapes) {
    final int[] query = shapes.get(0);
    final int[] value = shapes.get(1);
    final int[] key = shapes.get(shapes.size() - 1);
    final int rank = query.length;
    final boolean fits = last(query) == last(key)
        && value[rank - 2] == key[rank - 2] && Arrays.equals(query, 0, rank - 2, value, 0, rank - 2)
        && Arrays.equals(query, 0, rank - 2, key, 0, rank - 2);
    if (!fits) {
      throw new org.kerasr.ShapeException("layer '" + layer + "': query, value and key must agree in the batch, query and key"
          + " in the last axis, value and key in the axis before it, received " + shapes.stream().map(Shapes::text).toList());
    }
  }
}
