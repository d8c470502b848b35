package org.kerasr;

import java.util.ArrayList;
import java.util.List;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;

/** A model whose layers follow each other. */
public final class Sequential extends Model {
  private final List<Layer> layers;

  private Sequential(Fields fields, List<Layer> layers) {
    super("keras", "Sequential", fields);
    this.layers = List.copyOf(layers);
    announce();
  }

  /** Gathers the layers. */
  public static final class Builder {
    private final List<Layer> layers = new ArrayList<>();
    private Fields fields = Fields.NONE;

    private Builder() {}

    /** The model's name. */
    public Builder name(String name) {
      fields = fields.with("name", name);
      return this;
    }

    /** What the model takes; at the start. */
    public Builder add(Input input) {
      return add(input.layer());
    }

    /** A layer at the end; a model is a layer too. */
    public Builder add(Layer layer) {
      if (layer instanceof Model model) {
        model.becomePart();
      }
      if (layers.contains(layer)) {
        throw new KerasrException("a Sequential model must not have the same layer twice, received " + layer
            + " again; make another one");
      }
      layers.add(layer);
      return this;
    }

    /** The model. */
    public Sequential build() {
      return new Sequential(fields, layers);
    }
  }

  /** An empty model to add layers to. */
  public static Builder builder() {
    return new Builder();
  }

  /** The layers in order. */
  public List<Layer> layers() {
    return layers;
  }

  @Override
  List<Layer> parts() {
    return layers;
  }

  @Override
  ObjectConfig config(Naming naming) {
    final Json all = Json.of(layers.stream().map(layer -> layer.config(naming).json()).toList());
    return ObjectConfig.of(module(), className(), Json.EMPTY.with("name", Json.of(naming.of(this))).with("layers", all));
  }
}
