package org.kerasr;

import java.util.ArrayList;
import java.util.List;

/** The start of a model: what one example looks like. */
public final class Input extends Tensor {
  /** Stands for a size that may differ from call to call. */
  public static final int ANY = -1;

  private final InputLayer layer;

  private Input(Fields fields) {
    this.layer = new InputLayer(fields);
  }

  /** The layer behind an input. */
  static final class InputLayer extends Layer {
    InputLayer(Fields fields) {
      super("keras.layers", "InputLayer", fields);
    }

    Fields given() {
      return fields();
    }
  }

  /** An input whose examples have the given sizes, the batch not counted; {@link #ANY} where the size is open. */
  public static Input shape(int... sizes) {
    final List<Object> dims = new ArrayList<>();
    dims.add(Fields.NULL);
    for (final int size : sizes) {
      dims.add(size < 0 ? Fields.NULL : (Object) size);
    }
    return new Input(Fields.NONE.with("batch_shape", dims));
  }

  /** An input of the given sizes, the batch counted. */
  public static Input batchShape(int... sizes) {
    final List<Object> dims = new ArrayList<>();
    for (final int size : sizes) {
      dims.add(size < 0 ? Fields.NULL : (Object) size);
    }
    return new Input(Fields.NONE.with("batch_shape", dims));
  }

  /** The same input with a number type, such as {@code int32}. */
  public Input dtype(String dtype) {
    return new Input(layer.given().with("dtype", dtype));
  }

  /** The same input under a name. */
  public Input name(String name) {
    return new Input(layer.given().with("name", name));
  }

  InputLayer layer() {
    return layer;
  }
}
