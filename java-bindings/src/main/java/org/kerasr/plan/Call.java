package org.kerasr.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kerasr.document.Json;
import org.kerasr.document.Node;
import org.kerasr.document.Node.Argument;
import org.kerasr.document.ObjectConfig;
import org.kerasr.document.TensorRef;

/**
 * One call of a layer, its arguments sorted by their part.
 *
 * @param inputs tensors or constants
 * @param masks of the inputs, one for each or fewer
 * @param state a recurrent layer's initial state
 * @param named further tensors by the argument's name, such as an attention's masks
 * @param flags the arguments that are true
 */
record Call(ObjectConfig layer, int index, List<Source> inputs, List<Optional<TensorRef>> masks, List<TensorRef> state,
    Map<String, TensorRef> named, Set<String> flags) {
  private static final List<String> FURTHER_INPUTS = List.of("value", "key");
  private static final List<String> NAMED = List.of("query_mask", "value_mask", "key_mask", "attention_mask");
  private static final List<String> FLAGS = List.of("return_attention_scores", "use_causal_mask");

  /** Where an input comes from. */
  sealed interface Source {
    /** The output of another call. */
    record Tensor(TensorRef ref) implements Source {}

    /** A constant in the document. */
    record Constant(Value value) implements Source {}
  }

  /** Every tensor that the call reads. */
  List<TensorRef> reads() {
    final List<TensorRef> out = new ArrayList<>(state);
    masks.forEach(mask -> mask.ifPresent(out::add));
    out.addAll(named.values());
    inputs.forEach(input -> {
      if (input instanceof Source.Tensor tensor) {
        out.add(tensor.ref());
      }
    });
    return out;
  }

  /** A call with one tensor as its input. */
  static Call of(ObjectConfig layer, int index, TensorRef input) {
    return plain(layer, index, List.of(new Source.Tensor(input)));
  }

  /** The call of a bare operation: its arguments are tensors and numbers by position; the operation itself reads an index. */
  static Call operation(ObjectConfig layer, int index, Node node) {
    final boolean indexed = layer.className().equals("GetItem");
    final List<Argument> all = new ArrayList<>(node.arguments().stream().limit(indexed ? 1 : Integer.MAX_VALUE).toList());
    all.addAll(node.named().values());
    return plain(layer, index, all.stream().flatMap(Call::sources).toList());
  }

  private static Call plain(ObjectConfig layer, int index, List<Source> inputs) {
    return new Call(layer, index, inputs, List.of(), List.of(), Map.of(), Set.of());
  }

  private static Stream<Source> sources(Argument argument) {
    return argument instanceof Argument.Many many ? many.items().stream().flatMap(Call::sources) : Stream.of(source(argument));
  }

  private static Source source(Argument argument) {
    if (argument instanceof Argument.Tensor tensor) {
      return new Source.Tensor(tensor.ref());
    }
    if (argument instanceof Argument.Constant constant) {
      try {
        return new Source.Constant(Constants.of(constant.value()));
      } catch (IllegalArgumentException e) {
        throw new Unsupported("an argument is " + constant.value().kind());
      }
    }
    throw new Unsupported("an argument is an object");
  }

  /** The call of a layer; {@code inputNames} orders inputs that are given by name. */
  static Call layer(ObjectConfig layer, int index, Node node, List<String> inputNames) {
    final Map<String, Argument> arguments = new LinkedHashMap<>();
    final List<String> parameters = LayerTypes.parameters(layer);
    for (int i = 0; i < node.arguments().size(); i++) {
      if (i >= parameters.size()) {
        throw new Unsupported("called with " + node.arguments().size() + " positional arguments");
      }
      arguments.put(parameters.get(i), node.arguments().get(i));
    }
    arguments.putAll(node.named());

    final Argument first = Optional.ofNullable(arguments.remove(parameters.get(0)))
        .or(() -> Optional.ofNullable(arguments.remove("inputs")))
        .orElseThrow(() -> new Unsupported("called without inputs"));
    final List<TensorRef> inputs = new ArrayList<>(tensors(Optional.of(first), inputNames));
    known(FURTHER_INPUTS, parameters)
        .forEach(name -> inputs.addAll(tensors(Optional.ofNullable(arguments.remove(name)), List.of())));
    final List<Optional<TensorRef>> masks = masks(Optional.ofNullable(arguments.remove("mask")));
    final List<TensorRef> state = tensors(Optional.ofNullable(arguments.remove("initial_state")), List.of());
    final Map<String, TensorRef> named = new LinkedHashMap<>();
    known(NAMED, parameters).forEach(name -> tensors(Optional.ofNullable(arguments.remove(name)), List.of())
        .forEach(ref -> named.put(name, ref)));
    final Set<String> flags = new LinkedHashSet<>();
    known(FLAGS, parameters).filter(name -> isTrue(arguments.get(name))).forEach(flags::add);
    flags.forEach(arguments::remove);
    arguments.forEach(Call::refuse);
    return new Call(layer, index, inputs.stream().map(ref -> (Source) new Source.Tensor(ref)).toList(), masks, state, named,
        flags);
  }

  private static Stream<String> known(List<String> names, List<String> parameters) {
    return names.stream().filter(parameters::contains);
  }

  private static boolean isTrue(Argument value) {
    return value instanceof Argument.Constant constant && constant.value().equals(Json.of(true));
  }

  private static void refuse(String name, Argument value) {
    final boolean absent = value instanceof Argument.Constant constant
        && (constant.value() instanceof Json.Null || constant.value().equals(Json.of(false)));
    if (!absent) {
      throw new Unsupported("called with `" + name + "`");
    }
  }

  /** The masks of the inputs, of which each may be absent. */
  private static List<Optional<TensorRef>> masks(Optional<Argument> argument) {
    if (argument.isPresent() && argument.get() instanceof Argument.Many many) {
      return many.items().stream().map(item -> tensors(Optional.of(item), List.of()).stream().findFirst()).toList();
    }
    return tensors(argument, List.of()).stream().map(Optional::of).toList();
  }

  private static List<TensorRef> tensors(Optional<Argument> argument, List<String> names) {
    if (argument.isEmpty()) {
      return List.of();
    }
    final List<TensorRef> out = new ArrayList<>();
    if (argument.get() instanceof Argument.Tensor tensor) {
      out.add(tensor.ref());
    } else if (argument.get() instanceof Argument.Many many) {
      many.items().forEach(item -> out.addAll(tensors(Optional.of(item), names)));
    } else if (argument.get() instanceof Argument.Named named) {
      (names.isEmpty() ? named.items().keySet() : names)
          .forEach(name -> out.addAll(tensors(Optional.ofNullable(named.items().get(name)), names)));
    } else if (!(argument.get() instanceof Argument.Constant constant && constant.value() instanceof Json.Null)) {
      throw new Unsupported("called with a constant where a tensor is due");
    }
    return out;
  }
}
