package org.kerasr.plan;

import java.util.List;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.weights.NdArray;
import org.kerasr.weights.WeightSource;

/** A depthwise convolution and after it one with windows of size 1, as the two layers of which it consists. */
final class SeparableConv2D extends Unary {
  private final Unary depthwise;
  private final Unary pointwise;

  private SeparableConv2D(Unary depthwise, Unary pointwise) {
    this.depthwise = depthwise;
    this.pointwise = pointwise;
  }

  static LayerSpec parse(ObjectConfig config) {
    final Json.Obj all = config.config();
    final LayerSpec first = Conv2D.depthwise(ObjectConfig.of(config.module(), config.className(),
        all.with("use_bias", Json.of(false)).with("activation", Json.of("linear"))));
    final LayerSpec second = Conv2D.parse(ObjectConfig.of(config.module(), config.className(),
        all.with("kernel_size", Json.of(1L)).with("strides", Json.of(1L)).with("dilation_rate", Json.of(1L))));
    return (inputs, weights) -> {
      final Unary depthwise = (Unary) first.bind(inputs, weights);
      final Unary pointwise = (Unary) second.bind(List.of(depthwise.shape(inputs.get(0))), new Later(weights));
      return new SeparableConv2D(depthwise, pointwise);
    };
  }

  @Override
  int[] shape(int[] input) {
    return pointwise.shape(depthwise.shape(input));
  }

  @Override
  Value apply(Value x) {
    return pointwise.apply(depthwise.apply(x));
  }

  /** The weights after the first. */
  private record Later(WeightSource source) implements WeightSource {
    @Override
    public NdArray get(int index, String name, int... shape) {
      return source.get(index + 1, name, shape);
    }

    @Override
    public WeightSource child(String name) {
      return source.child(name);
    }

    @Override
    public WeightSource layer(String group, String name) {
      return source.layer(group, name);
    }
  }
}
