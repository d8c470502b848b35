package org.kerasr.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerasr.DocumentException;

/** One call of a layer in a functional model: its positional and named arguments, tensors among them. */
public record Node(List<Argument> arguments, Map<String, Argument> named) {

  /** An argument: a tensor, a list of arguments, or a constant. */
  public sealed interface Argument {
    /** The output of another layer. */
    record Tensor(TensorRef ref) implements Argument {}

    /** Several arguments, as merging layers take them. */
    record Many(List<Argument> items) implements Argument {}

    /** Arguments by name, as models with named inputs take them. */
    record Named(Map<String, Argument> items) implements Argument {}

    /** A number, truth value, text or null. */
    record Constant(Json value) implements Argument {}
  }

  /** The calls of a layer, in the order of the document. */
  public static List<Node> all(ObjectConfig layer) {
    final Json nodes = layer.json().get("inbound_nodes").orElse(Json.of(List.of()));
    if (!(nodes instanceof Json.Arr array)) {
      throw new DocumentException("layer '" + layer.name() + "': `inbound_nodes` must be a list, received " + nodes.kind());
    }
    return array.items().stream().map(node -> one(layer, node)).toList();
  }

  private static Node one(ObjectConfig layer, Json value) {
    if (!(value instanceof Json.Obj node && node.get("args").orElse(Json.of(List.of())) instanceof Json.Arr args
        && node.get("kwargs").orElse(Json.EMPTY) instanceof Json.Obj kwargs)) {
      throw new DocumentException("layer '" + layer.name() + "': a node of `inbound_nodes` needs `args` and `kwargs` as"
          + " Keras 3 writes them, received " + value.kind());
    }
    final Map<String, Argument> named = new LinkedHashMap<>();
    kwargs.members().forEach((key, item) -> named.put(key, argument(item)));
    return new Node(args.items().stream().map(Node::argument).toList(), named);
  }

  private static Argument argument(Json value) {
    if (value instanceof Json.Arr array) {
      return new Argument.Many(array.items().stream().map(Node::argument).toList());
    }
    if (value instanceof Json.Obj object && object.get("class_name").orElse(Json.NULL).equals(Json.of("__keras_tensor__"))) {
      final Json history = object.get("config").orElse(Json.NULL) instanceof Json.Obj config
          ? config.get("keras_history").orElse(Json.NULL) : Json.NULL;
      return new Argument.Tensor(TensorRef.of(history));
    }
    if (value instanceof Json.Obj object && object.get("class_name").isEmpty()) {
      final Map<String, Argument> items = new LinkedHashMap<>();
      object.members().forEach((key, item) -> items.put(key, argument(item)));
      return new Argument.Named(items);
    }
    return new Argument.Constant(value);
  }

  /** Every tensor among the arguments. */
  public List<TensorRef> tensors() {
    final List<TensorRef> out = new ArrayList<>();
    arguments.forEach(argument -> collect(argument, out));
    named.values().forEach(argument -> collect(argument, out));
    return out;
  }

  private static void collect(Argument argument, List<TensorRef> out) {
    if (argument instanceof Argument.Tensor tensor) {
      out.add(tensor.ref());
    } else if (argument instanceof Argument.Many many) {
      many.items().forEach(item -> collect(item, out));
    } else if (argument instanceof Argument.Named named) {
      named.items().values().forEach(item -> collect(item, out));
    }
  }
}
