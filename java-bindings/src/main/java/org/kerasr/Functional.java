package org.kerasr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerasr.document.ObjectConfig;
import org.kerasr.document.Structure;

/** A model given by its inputs and outputs, and all calls of layers between them. */
public final class Functional extends Model {
  private final Graph graph;

  private Functional(Fields fields, Structure<Tensor> inputs, Structure<Tensor> outputs) {
    super("keras", "Functional", fields);
    this.graph = new Graph(inputs, outputs);
    announce();
  }

  /** A model with one input and one output. */
  public static Functional of(Tensor input, Tensor output) {
    return of(new Structure.Leaf<>(input), new Structure.Leaf<>(output));
  }

  /** A model with several inputs and one output. */
  public static Functional of(List<? extends Tensor> inputs, Tensor output) {
    return of(items(inputs), new Structure.Leaf<>(output));
  }

  /** A model with one input and several outputs. */
  public static Functional of(Tensor input, List<? extends Tensor> outputs) {
    return of(new Structure.Leaf<>(input), items(outputs));
  }

  /** A model with several inputs and outputs. */
  public static Functional of(List<? extends Tensor> inputs, List<? extends Tensor> outputs) {
    return of(items(inputs), items(outputs));
  }

  /** A model with named inputs and outputs; a map that keeps its order keeps it here. */
  public static Functional of(Map<String, ? extends Tensor> inputs, Map<String, ? extends Tensor> outputs) {
    return of(named(inputs), named(outputs));
  }

  /** A model with named inputs and one output. */
  public static Functional of(Map<String, ? extends Tensor> inputs, Tensor output) {
    return of(named(inputs), new Structure.Leaf<>(output));
  }

  /** A model with inputs and outputs of any form. */
  public static Functional of(Structure<Tensor> inputs, Structure<Tensor> outputs) {
    return new Functional(Fields.NONE, inputs, outputs);
  }

  /** The same model under a name. */
  public Functional name(String name) {
    becomePart();
    return new Functional(fields().with("name", name), graph.inputs(), graph.outputs());
  }

  private static Structure<Tensor> items(List<? extends Tensor> tensors) {
    final List<Structure<Tensor>> items = new ArrayList<>();
    tensors.forEach(tensor -> items.add(new Structure.Leaf<>(tensor)));
    return new Structure.Items<>(items);
  }

  private static Structure<Tensor> named(Map<String, ? extends Tensor> tensors) {
    final Map<String, Structure<Tensor>> items = new LinkedHashMap<>();
    tensors.forEach((name, tensor) -> items.put(name, new Structure.Leaf<>(tensor)));
    return new Structure.Named<>(items);
  }

  @Override
  List<Layer> parts() {
    return graph.layers();
  }

  @Override
  ObjectConfig config(Naming naming) {
    return graph.config(this, naming);
  }
}
