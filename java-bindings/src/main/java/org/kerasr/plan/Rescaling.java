package org.kerasr.plan;

import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.kernels.Axes;

/** {@code x * scale + offset}, where each may be a number or an array that broadcasts. */
final class Rescaling extends Unary.SameShape {
  private final String layer;
  private final Value scale;
  private final Value offset;

  private Rescaling(String layer, Value scale, Value offset) {
    this.layer = layer;
    this.scale = scale;
    this.offset = offset;
  }

  static LayerSpec parse(ObjectConfig config) {
    final Value scale = constant(config, "scale", 1);
    final Value offset = constant(config, "offset", 0);
    return (inputs, weights) -> new Rescaling(config.name(), scale, offset);
  }

  private static Value constant(ObjectConfig config, String key, double otherwise) {
    final Json value = config.config().get(key).orElse(Json.of(otherwise));
    final boolean wrapped = value instanceof Json.Obj object && object.get("config").orElse(Json.NULL) instanceof Json.Obj;
    final Json numbers = wrapped
        ? ((Json.Obj) ((Json.Obj) value).members().get("config")).get("value").orElse(Json.NULL) : value;
    try {
      return Constants.of(numbers);
    } catch (IllegalArgumentException e) {
      throw config.wrong(key, "a number or an array of numbers", value);
    }
  }

  @Override
  int[] shape(int[] input) {
    return Broadcast.shape(Broadcast.shape(input, scale.shape(), layer), offset.shape(), layer);
  }

  @Override
  Value apply(Value x) {
    if (Axes.size(scale.shape()) == 1 && Axes.size(offset.shape()) == 1
        && Math.max(scale.rank(), offset.rank()) <= x.rank()) {
      final float[] out = new float[x.data().length];
      for (int i = 0; i < out.length; i++) {
        out[i] = x.data()[i] * scale.data()[0] + offset.data()[0];
      }
      return new Value(x.shape(), out);
    }
    return Broadcast.combine(Broadcast.combine(x, scale, (a, b) -> (float) (a * b), layer), offset, Double::sum, layer);
  }
}
