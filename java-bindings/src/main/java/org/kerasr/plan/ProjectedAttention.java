package org.kerasr.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kerasr.ShapeException;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;
import org.kerasr.weights.WeightSource;

/**
 * MultiHeadAttention and GroupQueryAttention: query, key and value go through dense layers before attention, the heads'
 * outputs through one after it. Axes that are not attended join the batch.
 */
final class ProjectedAttention implements Operation {
  private final Options options;
  private final Parts parts;
  private final boolean withScores;
  private final boolean causal;

  /**
   * What a config says.
   *
   * @param keyHeads how many heads key and value have
   * @param axes the attended axes; all but the first and the last if empty
   * @param dropout whether the layer drops weights in training; it then masks by other rules in prediction too
   * @param grouped whether this is GroupQueryAttention
   */
  private record Options(ObjectConfig config, int heads, int keyHeads, int size, int valueSize, Optional<int[]> axes,
      Optional<Integer> window, boolean dropout, boolean grouped) {
    String layer() {
      return config.name();
    }
  }

  /** The sub-layers. */
  private record Parts(EinsumDense query, EinsumDense key, Optional<EinsumDense> gate, EinsumDense value, EinsumDense output) {}

  private ProjectedAttention(Options options, Parts parts, boolean withScores, boolean causal) {
    this.options = options;
    this.parts = parts;
    this.withScores = withScores;
    this.causal = causal;
  }

  static LayerSpec multiHead(ObjectConfig config) {
    final int heads = needed(config, "num_heads");
    final int size = needed(config, "key_dim");
    return spec(new Options(config, heads, heads, size, config.integer("value_dim", size), config.integers("attention_axes"),
        config.integer("sliding_window"), config.number("dropout", 0) > 0, false), "query_dense", "key_dense", "value_dense",
        "output_dense");
  }

  static LayerSpec grouped(ObjectConfig config) {
    final int size = needed(config, "head_dim");
    final int heads = needed(config, "num_query_heads");
    final int keyHeads = needed(config, "num_key_value_heads");
    if (keyHeads < 1 || heads % keyHeads != 0) {
      throw config.wrong("num_query_heads", "a multiple of `num_key_value_heads`",
          config.config().members().get("num_query_heads"));
    }
    return spec(new Options(config, heads, keyHeads, size, size, Optional.empty(), config.integer("sliding_window"),
        config.number("dropout", 0) > 0, true), "_query_dense", "_key_dense", "_value_dense", "_output_dense");
  }

  private static int needed(ObjectConfig config, String key) {
    return config.integer(key).orElseThrow(() -> new Unsupported("`" + key + "` is missing"));
  }

  private static LayerSpec spec(Options options, String query, String key, String value, String output) {
    final ObjectConfig config = options.config();
    final boolean useBias = config.bool("use_bias", true);
    final boolean useGate = config.bool("use_gate", false);
    final Optional<int[]> outputShape = config.integers("output_shape");
    return (inputs, weights) -> {
      Shapes.requireQueryValueKey(inputs, options.layer());
      final int[] q = inputs.get(0);
      final int[] v = inputs.get(1);
      final int[] k = inputs.get(inputs.size() > 2 ? 2 : 1);
      final int[] heads = IntStream.concat(IntStream.of(q).limit(q.length - 1),
          IntStream.of(options.heads(), options.valueSize())).toArray();
      final int[] last = outputShape.orElseGet(() -> new int[] {q[q.length - 1]});
      return new ProjectedAttention(options, new Parts(
          dense(options, q, 1, useBias, Activation.LINEAR, weights.child(query), options.heads(), options.size()),
          dense(options, k, 1, useBias, Activation.LINEAR, weights.child(key), options.keyHeads(), options.size()),
          useGate ? Optional.of(dense(options, q, 1, useBias, Activations.named("sigmoid", org.kerasr.document.Json.EMPTY),
              weights.child("_gate_dense"), options.heads(), options.valueSize())) : Optional.empty(),
          dense(options, v, 1, useBias, Activation.LINEAR, weights.child(value), options.keyHeads(), options.valueSize()),
          dense(options, heads, 2, useBias, Activation.LINEAR, weights.child(output), last)), false, false);
    };
  }

  /** A dense layer that sums the last {@code summed} axes away and makes those of {@code sizes}. */
  private static EinsumDense dense(Options options, int[] input, int summed, boolean useBias, Activation activation,
      WeightSource weights, int... sizes) {
    final int free = input.length - summed;
    final IntFunction<String> letters = count -> "abcdefghijklmnopqrstuvwxyz".substring(0, count);
    final String kept = letters.apply(free);
    final String all = letters.apply(input.length);
    final String made = letters.apply(input.length + sizes.length).substring(input.length);
    final var equation = EinsumDense.Equation.of(all + "," + all.substring(free) + made + "->" + kept + made);
    final int[] shape = IntStream.concat(IntStream.generate(() -> -1).limit(free - 1), IntStream.of(sizes)).toArray();
    return EinsumDense.bind(options.layer(), equation, shape, useBias ? made : "", activation, input, weights);
  }

  @Override
  public ProjectedAttention called(Set<String> flags) {
    return new ProjectedAttention(options, parts, flags.contains("return_attention_scores"), flags.contains("use_causal_mask"));
  }

  /** As in Keras, MultiHeadAttention uses the masks of its inputs up: who reads these tensors later finds them without. */
  @Override
  public boolean takesMasks() {
    return !options.grouped();
  }

  @Override
  public List<int[]> shapes(List<int[]> inputs) {
    Shapes.requireQueryValueKey(inputs, options.layer());
    final int[] q = inputs.get(0);
    final int[] v = inputs.get(1);
    final int[] heads = parts.query().shape(q);
    heads[heads.length - 1] = options.valueSize();
    final List<int[]> out = new ArrayList<>(List.of(parts.output().shape(heads)));
    if (withScores) {
      out.add(scores(q, v));
    }
    return out;
  }

  /** {@code [batch..., heads, queries..., places...]}. */
  private int[] scores(int[] query, int[] value) {
    final int[] axes = axes(value.length);
    return IntStream.concat(IntStream.concat(batchAxes(value.length, axes).map(a -> query[a]), IntStream.of(options.heads())),
        IntStream.concat(IntStream.of(axes).map(a -> query[a]), IntStream.of(axes).map(a -> value[a]))).toArray();
  }

  private int[] axes(int rank) {
    return options.axes().map(given -> Arrays.stream(given).map(a -> Shapes.axis(a, rank, options.layer())).toArray())
        .orElseGet(() -> IntStream.range(1, rank - 1).toArray());
  }

  private static IntStream batchAxes(int rank, int[] axes) {
    return IntStream.range(0, rank - 1).filter(i -> IntStream.of(axes).noneMatch(a -> a == i));
  }

  @Override
  public List<Value> run(List<Value> inputs, Extras extras) {
    final Value query = inputs.get(0);
    final Value value = inputs.get(1);
    final Value key = inputs.get(inputs.size() > 2 ? 2 : 1);
    check(query.shape(), value.shape(), key.shape());
    final int[] axes = axes(value.rank());
    final int[] scores = scores(query.shape(), value.shape());
    final Optional<Value> mask = mask(inputs, extras)
        .map(m -> AttentionMasks.withHeads(m, scores, axes.length, options.layer()));
    final boolean soft = withScores || options.dropout() || query.rank() != 3;
    final HeadAttention attention =
        new HeadAttention((float) (1 / Math.sqrt(options.size())), soft, withScores);
    final HeadAttention.Result found = attention.attend(joined(parts.query().apply(query), axes),
        joined(parts.key().apply(key), axes), joined(parts.value().apply(value), axes), mask);
    final Value heads = apart(found.outputs(), query.shape(), axes);
    final Value gated = parts.gate().map(gate ->
        Broadcast.combine(heads, gate.apply(query), (a, b) -> (float) (a * b), options.layer())).orElse(heads);
    final List<Value> out = new ArrayList<>(List.of(parts.output().apply(gated).withMask(query.mask())));
    if (withScores) {
      out.add(found.shares().reshape(scores));
    }
    return out;
  }

  private void check(int[] query, int[] value, int[] key) {
    final int[] axes = axes(value.length);
    final boolean fits = IntStream.range(0, value.length - 1).allMatch(i -> value[i] == key[i])
        && batchAxes(value.length, axes).allMatch(i -> query[i] == value[i]);
    if (!fits) {
      throw new ShapeException(options.config().className() + " '" + options.layer() + "': query, value and key must agree in"
          + " the batch, value and key in all axes but the last, received " + Shapes.text(query) + ", " + Shapes.text(value)
          + " and " + Shapes.text(key));
    }
  }

  /** All masks as one. MultiHeadAttention counts only the mask that travels with the query, whatever the call says. */
  private Optional<Value> mask(List<Value> inputs, Extras extras) {
    final Map<String, Value> given = extras.named();
    final Optional<Value> carried = inputs.get(0).mask();
    final Optional<Value> query =
        options.grouped() ? Optional.ofNullable(given.get("query_mask")).or(() -> carried) : carried;
    final Optional<Value> value = Optional.ofNullable(given.get("value_mask")).or(() -> inputs.get(1).mask());
    final Optional<Value> key = Optional.ofNullable(given.get("key_mask"))
        .or(() -> inputs.size() > 2 ? inputs.get(2).mask() : Optional.empty());
    final int queries = inputs.get(0).shape()[1];
    final int places = inputs.get(1).shape()[1];
    return AttentionMasks.merged(Stream.of(
        query.map(m -> AttentionMasks.expanded(m, -1, options.layer())),
        value.map(m -> AttentionMasks.expanded(m, -2, options.layer())),
        key.map(m -> AttentionMasks.expanded(m, -2, options.layer())),
        causal ? Optional.of(AttentionMasks.causal(queries, places)) : Optional.empty(),
        options.window().map(window -> AttentionMasks.window(queries, places, window)),
        Optional.ofNullable(given.get("attention_mask"))), options.layer());
  }

  /** {@code [axes..., heads, size]} as {@code [batch, time, heads, size]}. */
  private static Value joined(Value x, int[] axes) {
    final int[] order = order(x.rank(), axes);
    final Value moved = isSorted(order) ? x : x.transpose(order);
    final int batch = x.rank() - 2 - axes.length;
    return moved.reshape(Shapes.product(moved.shape(), 0, batch), Shapes.product(moved.shape(), batch, x.rank() - 2),
        moved.shape()[x.rank() - 2], moved.last());
  }

  /** The reverse of {@link #joined}, for queries of shape {@code query}. */
  private static Value apart(Value x, int[] query, int[] axes) {
    final int[] shape = IntStream.concat(IntStream.of(query).limit(query.length - 1), IntStream.of(x.shape()).skip(2)).toArray();
    final int[] order = order(shape.length, axes);
    return isSorted(order) ? x.reshape(shape)
        : x.reshape(Axes.permute(shape, order)).transpose(Axes.inverse(order));
  }

  private static int[] order(int rank, int[] axes) {
    return IntStream.concat(IntStream.concat(batchAxes(rank - 1, axes), IntStream.of(axes)),
        IntStream.of(rank - 2, rank - 1)).toArray();
  }

  private static boolean isSorted(int[] order) {
    return IntStream.range(0, order.length).allMatch(i -> order[i] == i);
  }
}
