package org.kerasr.plan;

import java.util.Map;
import java.util.function.Function;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;

/** Every activation of Keras 3 by name, with the arguments its function takes. */
final class Activations {
  private static final Map<String, Function<Arguments, Activation>> BY_NAME = Map.ofEntries(
      Map.entry("linear", a -> Activation.LINEAR),
      Map.entry("relu", Activations::relu),
      Map.entry("relu6", a -> Activation.each(x -> Functions.clip(x, 0, 6))),
      Map.entry("leaky_relu", a -> {
        final double slope = a.number("negative_slope", 0.2);
        return Activation.each(x -> x >= 0 ? x : slope * x);
      }),
      Map.entry("elu", a -> {
        final double alpha = a.number("alpha", 1);
        return Activation.each(x -> Functions.elu(x, alpha));
      }),
      Map.entry("celu", a -> {
        final double alpha = a.number("alpha", 1);
        return Activation.each(x -> Functions.celu(x, alpha));
      }),
      Map.entry("selu", a -> Activation.each(Functions::selu)),
      Map.entry("exponential", a -> Activation.each(Math::exp)),
      Map.entry("sigmoid", a -> Activation.each(Functions::sigmoid)),
      Map.entry("log_sigmoid", a -> Activation.each(x -> -Functions.softplus(-x))),
      Map.entry("hard_sigmoid", a -> Activation.each(Functions::hardSigmoid)),
      Map.entry("silu", a -> Activation.each(x -> x * Functions.sigmoid(x))),
      Map.entry("hard_silu", a -> Activation.each(x -> x * Functions.hardSigmoid(x))),
      Map.entry("tanh", a -> Activation.each(Functions::tanh)),
      Map.entry("hard_tanh", a -> Activation.each(x -> Functions.clip(x, -1, 1))),
      Map.entry("tanh_shrink", a -> Activation.each(x -> x - Math.tanh(x))),
      Map.entry("softplus", a -> Activation.each(Functions::softplus)),
      Map.entry("softsign", a -> Activation.each(x -> x / (1 + Math.abs(x)))),
      Map.entry("mish", a -> Activation.each(x -> x * Functions.tanh(Functions.softplus(x)))),
      Map.entry("gelu", a -> Activation.each(a.bool("approximate", false) ? Functions::approximateGelu : Functions::gelu)),
      Map.entry("sparse_plus", a -> Activation.each(Functions::sparsePlus)),
      Map.entry("sparse_sigmoid", a -> Activation.each(x -> Functions.clip((x + 1) / 2, 0, 1))),
      Map.entry("squareplus", a -> {
        final double b = a.number("b", 4);
        return Activation.each(x -> (x + Math.sqrt(x * x + b)) / 2);
      }),
      Map.entry("soft_shrink", a -> {
        final double threshold = a.number("threshold", 0.5);
        return Activation.each(x -> Functions.softShrink(x, threshold));
      }),
      Map.entry("hard_shrink", a -> {
        final double threshold = a.number("threshold", 0.5);
        return Activation.each(x -> Math.abs(x) > threshold ? x : 0);
      }),
      Map.entry("threshold", a -> {
        final double threshold = a.number("threshold");
        final double otherwise = a.number("default_value");
        return Activation.each(x -> x > threshold ? x : otherwise);
      }),
      Map.entry("softmax", a -> new Softmax(a.integers("axis", -1))),
      Map.entry("log_softmax", a -> new LogSoftmax(a.integers("axis", -1)[0])),
      Map.entry("sparsemax", a -> new Sparsemax(a.integers("axis", -1)[0])),
      Map.entry("glu", a -> new GatedLinear(a.integers("axis", -1)[0])));

  private static final Map<String, String> ALIASES = Map.of("swish", "silu", "hard_swish", "hard_silu");

  private Activations() {}

  /** Arguments of an activation function, by name. */
  private record Arguments(String function, ObjectConfig values) {
    double number(String key, double otherwise) {
      return values.number(key, otherwise);
    }

    double number(String key) {
      return values.number(key)
          .orElseThrow(() -> new Unsupported("activation `" + function + "` needs the argument `" + key + "`"));
    }

    boolean bool(String key, boolean otherwise) {
      return values.bool(key, otherwise);
    }

    int[] integers(String key, int otherwise) {
      return values.integers(key).orElse(new int[] {otherwise});
    }
  }

  /** The activation called {@code name}, with the given arguments. */
  static Activation named(String name, Json.Obj arguments) {
    final Function<Arguments, Activation> known = BY_NAME.get(ALIASES.getOrDefault(name, name));
    if (known == null) {
      throw new Unsupported("activation `" + name + "` is not known to this engine");
    }
    return known.apply(new Arguments(name, ObjectConfig.of("keras.activations", name, arguments)));
  }

  /** The activation that a layer's config names under {@code key}: a name, a function object, or an activation layer. */
  static Activation of(ObjectConfig layer, String key, String otherwise) {
    final Json value = layer.config().get(key).orElse(Json.of(otherwise));
    if (value instanceof Json.Null) {
      return Activation.LINEAR;
    }
    if (value instanceof Json.Str name) {
      return named(name.value(), Json.EMPTY);
    }
    if (ObjectConfig.isObject(value) && value instanceof Json.Obj object) {
      if (object.get("config").orElse(Json.NULL) instanceof Json.Str function) {
        return named(function.value(), Json.EMPTY);
      }
      final ObjectConfig config = ObjectConfig.of(value);
      if (config.module().startsWith("keras.layers") || config.module().startsWith("keras.src.layers")) {
        return ActivationLayers.asActivation(config);
      }
    }
    throw new Unsupported("`" + key + "` is " + value.kind() + ", which only Python can run");
  }

  private static Activation relu(Arguments a) {
    final double slope = a.number("negative_slope", 0);
    final double max = a.values().number("max_value").orElse(Double.POSITIVE_INFINITY);
    final double threshold = a.number("threshold", 0);
    return relu(slope, max, threshold);
  }

  /** The rectifier with all its arguments: {@code min(x, max)} above {@code threshold}, a slope up to it. */
  static Activation relu(double slope, double max, double threshold) {
    if (slope == 0 && threshold == 0 && max == Double.POSITIVE_INFINITY) {
      return Activation.RELU;
    }
    return Activation.each(x -> x > threshold ? Math.min(x, max) : slope * (x - threshold));
  }
}
