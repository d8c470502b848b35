package org.kerasr;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;

/**
 * A layer: its class and the arguments that the caller wrote. The same object used twice is one layer with shared weights;
 * a setter gives another layer. The classes are in {@code org.kerasr.layers}.
 */
public abstract class Layer extends ConfiguredObject {
  private static final AtomicLong COUNT = new AtomicLong();

  /** When the layer was made, among all of this JVM: names and seeds follow this order. */
  final long order = COUNT.incrementAndGet();

  private final boolean takesList;

  /** A layer that takes one tensor, or several as separate arguments. */
  protected Layer(String module, String className, Fields fields) {
    this(module, className, fields, false);
  }

  /** A layer; {@code takesList} for those that take their inputs as one list, such as Concatenate. */
  protected Layer(String module, String className, Fields fields, boolean takesList) {
    super(module, className, fields);
    this.takesList = takesList;
  }

  final boolean takesList() {
    return takesList;
  }

  Optional<String> ownName() {
    return fields().text("name");
  }

  /** Applies the layer in a functional model; layers that merge take several tensors. */
  public final Tensor apply(Tensor... inputs) {
    return call(inputs).output();
  }

  /** Applies the layer to the tensors of a list. */
  public final Tensor apply(List<Tensor> inputs) {
    return call(inputs.toArray(new Tensor[0])).output();
  }

  /** A call of the layer, to which arguments may be added and which may have several outputs. */
  public final LayerCall call(Tensor... inputs) {
    if (inputs.length == 0) {
      throw new ShapeException("layer " + className() + " must be applied to a tensor, received none");
    }
    return new LayerCall(this, List.of(inputs));
  }

  @Override
  ObjectConfig config(Naming naming) {
    final ObjectConfig own = super.config(naming);
    return !naming.has(this) || ownName().isPresent() ? own
        : new ObjectConfig(own.json().with("config", own.config().with("name", Json.of(naming.of(this)))));
  }
}
