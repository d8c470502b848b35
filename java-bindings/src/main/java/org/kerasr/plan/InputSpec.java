package org.kerasr.plan;

import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;

/**
 * What a model expects at one input.
 *
 * @param shape with the batch axis; -1 where any size will do
 */
public record InputSpec(String name, int[] shape, String dtype) {

  static InputSpec of(ObjectConfig layer) {
    final Json shape = layer.config().present("batch_shape")
        .or(() -> layer.config().present("batch_input_shape"))
        .orElseThrow(() -> layer.wrong("batch_shape", "a shape", Json.NULL));
    return new InputSpec(layer.name(), Shapes.of(shape), layer.string("dtype", "float32"));
  }

  @Override
  public String toString() {
    return "'" + name + "' " + Shapes.text(shape) + " " + dtype;
  }
}
