package org.kerasr.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kerasr.document.Json;
import org.kerasr.document.ObjectConfig;
import org.kerasr.weights.WeightsLayout;

/** The layers that this engine runs, by class name; configs with parts it does not know are refused with the reason. */
final class LayerTypes {
  private static final Map<String, Function<ObjectConfig, LayerSpec>> LAYERS = Map.ofEntries(
      Map.entry("Dense", Dense::parse),
      Map.entry("Conv2D", Conv2D::parse),
      Map.entry("MaxPooling2D", Pooling2D::max),
      Map.entry("AveragePooling2D", Pooling2D::average),
      Map.entry("GlobalAveragePooling2D", GlobalPooling2D::average),
      Map.entry("GlobalMaxPooling2D", GlobalPooling2D::max),
      Map.entry("Flatten", Reshaping::flatten),
      Map.entry("Reshape", Reshaping::reshape),
      Map.entry("Dropout", Reshaping::identity),
      Map.entry("GaussianNoise", Reshaping::identity),
      Map.entry("GaussianDropout", Reshaping::identity),
      Map.entry("AlphaDropout", Reshaping::identity),
      Map.entry("SpatialDropout1D", Reshaping::identity),
      Map.entry("SpatialDropout2D", Reshaping::identity),
      Map.entry("ActivityRegularization", Reshaping::identity),
      Map.entry("Identity", Reshaping::identity),
      Map.entry("BatchNormalization", BatchNormalization::parse),
      Map.entry("LayerNormalization", LayerNormalization::parse),
      Map.entry("Embedding", Embedding::parse),
      Map.entry("LSTM", Lstm::parse),
      Map.entry("Masking", Masking::parse),
      Map.entry("Activation", ActivationLayers::activation),
      Map.entry("ReLU", ActivationLayers::relu),
      Map.entry("LeakyReLU", ActivationLayers::relu),
      Map.entry("ELU", ActivationLayers::relu),
      Map.entry("PReLU", ParametricRelu::parse),
      Map.entry("Softmax", ActivationLayers::softmax),
      Map.entry("Rescaling", Rescaling::parse),
      Map.entry("Add", config -> Merging.parse(config, (a, b) -> (float) (a + b), false)),
      Map.entry("Subtract", config -> Merging.parse(config, (a, b) -> a - b, false)),
      Map.entry("Multiply", config -> Merging.parse(config, (a, b) -> a * b, false)),
      Map.entry("Average", config -> Merging.parse(config, (a, b) -> (float) (a + b), true)),
      Map.entry("Maximum", config -> Merging.parse(config, Math::max, false)),
      Map.entry("Minimum", config -> Merging.parse(config, Math::min, false)),
      Map.entry("Concatenate", Merging.Concatenate::parse));

  private static final Set<String> DTYPES = Set.of("float32", "float64");
  private static final List<String> INPUTS = List.of("inputs");
  private static final Map<String, List<String>> PARAMETERS = Map.of(
      "LSTM", List.of("sequences", "initial_state", "mask", "training"),
      "BatchNormalization", List.of("inputs", "training", "mask"),
      "Dropout", List.of("inputs", "training"),
      "Softmax", List.of("inputs", "mask"),
      "Sequential", List.of("inputs", "training", "mask"),
      "Functional", List.of("inputs", "training", "mask"));

  private LayerTypes() {}

  /** Reads a layer's config. */
  static LayerSpec parse(ObjectConfig config) {
    if (WeightsLayout.isOperation(config)) {
      return Elementwise.parse(config);
    }
    final Function<ObjectConfig, LayerSpec> known = LAYERS.get(config.className());
    if (known == null || !config.isBuiltIn()) {
      throw new Unsupported(config.isBuiltIn() ? "layer class " + config.className() + " is not known to this engine"
          : "class " + config.className() + " is defined in Python");
    }
    checkDType(config);
    if (config.config().present("lora_rank").isPresent() || config.config().present("quantization_config").isPresent()) {
      throw new Unsupported("quantised and LoRA weights are not known to this engine");
    }
    return known.apply(config);
  }

  private static void checkDType(ObjectConfig config) {
    final Optional<Json> dtype = config.config().present("dtype");
    Json name = dtype.orElse(Json.of("float32"));
    if (name instanceof Json.Obj policy) {
      name = policy.get("config").orElse(Json.NULL) instanceof Json.Obj inner ? inner.get("name").orElse(Json.NULL) : Json.NULL;
    }
    if (!(name instanceof Json.Str s) || !DTYPES.contains(s.value())) {
      throw new Unsupported("dtype policy " + name.kind() + "; this engine computes in float32");
    }
  }

  /** The names of a layer's positional call arguments. */
  static List<String> parameters(ObjectConfig config) {
    return PARAMETERS.getOrDefault(config.className(), INPUTS);
  }
}
