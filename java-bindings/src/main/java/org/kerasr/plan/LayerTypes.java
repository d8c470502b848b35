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
      Map.entry("Conv1D", Line.of(Conv2D::parse)),
      Map.entry("DepthwiseConv2D", Conv2D::depthwise),
      Map.entry("DepthwiseConv1D", Line.of(Conv2D::depthwise)),
      Map.entry("SeparableConv2D", SeparableConv2D::parse),
      Map.entry("SeparableConv1D", Line.of(SeparableConv2D::parse)),
      Map.entry("MaxPooling1D", Line.of(Pooling2D::max)),
      Map.entry("AveragePooling1D", Line.of(Pooling2D::average)),
      Map.entry("GlobalAveragePooling1D", config -> GlobalPooling.average(config, 1)),
      Map.entry("GlobalAveragePooling2D", config -> GlobalPooling.average(config, 2)),
      Map.entry("GlobalAveragePooling3D", config -> GlobalPooling.average(config, 3)),
      Map.entry("GlobalMaxPooling1D", config -> GlobalPooling.max(config, 1)),
      Map.entry("GlobalMaxPooling2D", config -> GlobalPooling.max(config, 2)),
      Map.entry("GlobalMaxPooling3D", config -> GlobalPooling.max(config, 3)),
      Map.entry("ZeroPadding1D", config -> Resampling.padding(config, 1)),
      Map.entry("ZeroPadding2D", config -> Resampling.padding(config, 2)),
      Map.entry("ZeroPadding3D", config -> Resampling.padding(config, 3)),
      Map.entry("Cropping1D", config -> Resampling.cropping(config, 1)),
      Map.entry("Cropping2D", config -> Resampling.cropping(config, 2)),
      Map.entry("Cropping3D", config -> Resampling.cropping(config, 3)),
      Map.entry("UpSampling1D", config -> Resampling.upsampling(config, 1)),
      Map.entry("UpSampling2D", config -> Resampling.upsampling(config, 2)),
      Map.entry("UpSampling3D", config -> Resampling.upsampling(config, 3)),
      Map.entry("Conv2DTranspose", Conv2DTranspose::parse),
      Map.entry("Conv1DTranspose", Line.of(Conv2DTranspose::parse)),
      Map.entry("Flatten", Reshaping::flatten),
      Map.entry("Permute", Reshaping::permute),
      Map.entry("RepeatVector", Reshaping::repeat),
      Map.entry("Reshape", Reshaping::reshape),
      Map.entry("Dropout", Reshaping::identity),
      Map.entry("GaussianNoise", Reshaping::identity),
      Map.entry("GaussianDropout", Reshaping::identity),
      Map.entry("AlphaDropout", Reshaping::identity),
      Map.entry("SpatialDropout1D", Reshaping::identity),
      Map.entry("SpatialDropout2D", Reshaping::identity),
      Map.entry("SpatialDropout3D", Reshaping::identity),
      Map.entry("ActivityRegularization", Reshaping::identity),
      Map.entry("Identity", Reshaping::identity),
      Map.entry("BatchNormalization", BatchNormalization::parse),
      Map.entry("LayerNormalization", LayerNormalization::parse),
      Map.entry("GroupNormalization", GroupNormalization::parse),
      Map.entry("RMSNormalization", RmsNormalization::parse),
      Map.entry("UnitNormalization", UnitNormalization::parse),
      Map.entry("EinsumDense", EinsumDense::parse),
      Map.entry("MultiHeadAttention", ProjectedAttention::multiHead),
      Map.entry("GroupQueryAttention", ProjectedAttention::grouped),
      Map.entry("GroupedQueryAttention", ProjectedAttention::grouped),
      Map.entry("Attention", ScoredAttention::dot),
      Map.entry("AdditiveAttention", ScoredAttention::additive),
      Map.entry("Embedding", Embedding::parse),
      Map.entry("LSTM", Recurrent::lstm),
      Map.entry("GRU", Recurrent::gru),
      Map.entry("SimpleRNN", Recurrent::simple),
      Map.entry("Bidirectional", Bidirectional::parse),
      Map.entry("TimeDistributed", TimeDistributed::parse),
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
      Map.entry("Dot", Dot::parse),
      Map.entry("Concatenate", Merging.Concatenate::parse));

  private static final Set<String> DTYPES = Set.of("float32", "float64");
  private static final List<String> INPUTS = List.of("inputs");
  private static final List<String> RECURRENT = List.of("sequences", "initial_state", "mask", "training");
  private static final List<String> PROJECTED = List.of("query", "value", "key", "query_mask", "value_mask", "key_mask",
      "attention_mask", "return_attention_scores", "training", "use_causal_mask");
  private static final List<String> SCORED =
      List.of("inputs", "mask", "training", "return_attention_scores", "use_causal_mask");
  private static final Map<String, List<String>> PARAMETERS = Map.ofEntries(
      Map.entry("LSTM", RECURRENT),
      Map.entry("GRU", RECURRENT),
      Map.entry("SimpleRNN", RECURRENT),
      Map.entry("Bidirectional", RECURRENT),
      Map.entry("TimeDistributed", List.of("inputs", "training", "mask")),
      Map.entry("MultiHeadAttention", PROJECTED),
      Map.entry("GroupQueryAttention", PROJECTED),
      Map.entry("GroupedQueryAttention", PROJECTED),
      Map.entry("Attention", SCORED),
      Map.entry("AdditiveAttention", SCORED),
      Map.entry("BatchNormalization", List.of("inputs", "training", "mask")),
      Map.entry("Dropout", List.of("inputs", "training")),
      Map.entry("GlobalAveragePooling1D", List.of("inputs", "mask")),
      Map.entry("Softmax", List.of("inputs", "mask")),
      Map.entry("Sequential", List.of("inputs", "training", "mask")),
      Map.entry("Functional", List.of("inputs", "training", "mask")));

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
