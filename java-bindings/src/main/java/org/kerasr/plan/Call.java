package org.kerasr.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kerasr.document.Json;
import org.kerasr.document.Node;
import org.kerasr.document.Node.Argument;
import org.kerasr.document.ObjectConfig;
import org.kerasr.document.TensorRef;

/** One call of a layer, its arguments sorted by their part: inputs (tensors or constants), mask, initial state. */
record Call(ObjectConfig layer, int index, List<Source> inputs, Optional<TensorRef> mask, List<TensorRef> state) {

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
    mask.ifPresent(out::add);
    inputs.forEach(input -> {
      if (input instanceof Source.Tensor tensor) {
        out.add(tensor.ref());
      }
    });
    return out;
  }

  /** A call with one tensor as its input. */
  static Call of(ObjectConfig layer, int index, TensorRef input) {
    return new Call(layer, index, List.of(new Source.Tensor(input)), Optional.empty(), List.of());
  }

  /** The call of a bare operation: its arguments are tensors and numbers by position. */
  static Call operation(ObjectConfig layer, int index, Node node) {
    final List<Argument> all = new ArrayList<>(node.arguments());
    all.addAll(node.named().values());
    return new Call(layer, index, all.stream().flatMap(Call::sources).toList(), Optional.empty(), List.of());
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
    final List<TensorRef> mask = tensors(Optional.ofNullable(arguments.remove("mask")), List.of());
    final List<TensorRef> state = tensors(Optional.ofNullable(arguments.remove("initial_state")), List.of());
    arguments.forEach(Call::refuse);
    return new Call(layer, index,
        tensors(Optional.of(first), inputNames).stream().map(ref -> (Source) new Source.Tensor(ref)).toList(),
        mask.stream().findFirst(), state);
  }

  private static void refuse(String name, Argument value) {
    final boolean absent = value instanceof Argument.Constant constant
        && (constant.value() instanceof Json.Null || constant.value().equals(Json.of(false)));
    if (!absent) {
      throw new Unsupported("called with `" + name + "`");
    }
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
