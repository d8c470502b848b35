package org.kerasr.plan;

import java.util.List;
import java.util.Optional;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;

/** The layers that are an activation: Activation, ReLU and Softmax. */
final class ActivationLayers {
  private ActivationLayers() {}

  static LayerSpec activation(ObjectConfig config) {
    final Activation f = Activations.of(config, "activation", "linear");
    return (inputs, weights) -> new ActivationOperation(f);
  }

  static LayerSpec relu(ObjectConfig config) {
    final Activation f = asActivation(config);
    return (inputs, weights) -> new ActivationOperation(f);
  }

  static LayerSpec softmax(ObjectConfig config) {
    final Softmax f = new Softmax(config.integers("axis").orElse(new int[] {-1}));
    return (inputs, weights) -> new MaskedSoftmax(f);
  }

  /** An activation layer used as the `activation` of another layer. */
  static Activation asActivation(ObjectConfig config) {
    return switch (config.className()) {
      case "ReLU" -> Activations.relu(config.number("negative_slope", 0),
          config.number("max_value").orElse(Double.POSITIVE_INFINITY), config.number("threshold", 0));
      case "LeakyReLU" -> Activations.named("leaky_relu",
          Json.EMPTY.with("negative_slope", Json.of(config.number("negative_slope", 0.3))));
      case "ELU" -> Activations.named("elu", Json.EMPTY.with("alpha", Json.of(config.number("alpha", 1))));
      case "Softmax" -> new Softmax(config.integers("axis").orElse(new int[] {-1}));
      case "Activation" -> Activations.of(config, "activation", "linear");
      default -> throw new Unsupported("layer " + config.className() + " as an activation is not known to this engine");
    };
  }

  private static final class ActivationOperation extends Unary {
    private final Activation f;

    ActivationOperation(Activation f) {
      this.f = f;
    }

    @Override
    int[] shape(int[] input) {
      return f.shape(input);
    }

    @Override
    Value apply(Value x) {
      return f.apply(x.copy());
    }

    @Override
    boolean passesMask() {
      return true;
    }
  }

  /** Masked places get no probability; a row without any unmasked place is all zero. */
  private record MaskedSoftmax(Softmax f) implements Operation {
    private static final float MINUS = -3e38f;

    @Override
    public List<int[]> shapes(List<int[]> inputs) {
      return List.of(inputs.get(0));
    }

    @Override
    public List<Value> run(List<Value> inputs, Extras extras) {
      final Value x = inputs.get(0).copy();
      final Optional<Value> mask = x.mask().map(m -> Broadcast.to(m, x.shape(), "softmax"));
      mask.ifPresent(m -> replace(x.data(), m.data(), MINUS));
      final Value y = f.apply(x);
      mask.ifPresent(m -> replace(y.data(), m.data(), 0));
      return List.of(y);
    }

    private static void replace(float[] data, float[] mask, float value) {
      for (int i = 0; i < data.length; i++) {
        data[i] = mask[i] != 0 ? data[i] : value;
      }
    }
  }
}
