package org.kerasr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.kerasr.conformance.Close;
import org.kerasr.conformance.Tables;
import org.kerasr.document.Json;
import org.kerasr.document.ModelDocument;
import org.kerasr.engine.LocalEngine;

/** Models with attention that Python has made and saved predict here, without it, what they predicted there. */
@EnabledIfSystemProperty(named = "kerasr.python", matches = ".+")
class AttentionModelsTest {
  private static final String MAKE = """
      import json, sys
      import numpy as np
      from kerasr import Input, Model, layers, ops

      def tokens(length, seed):
          x = np.random.default_rng(seed).integers(1, 9, size=(4, length)).astype("int32")
          for row in range(4):
              x[row, length - row:] = 0
          return x

      def normal(*shape):
          return np.random.default_rng(1).normal(size=shape).astype("float32")

      def embedded(length, size=8):
          x = Input([length], dtype="int32")
          return x, layers.Embedding(9, size, mask_zero=True)(x)

      def encoder_that_normalises_after():
          x, h = embedded(6)
          for _ in range(2):
              h = layers.LayerNormalization()(layers.Add()([h, layers.MultiHeadAttention(2, 4, dropout=0.1)(h, h)]))
              f = layers.Dense(8)(layers.Dense(16, activation="gelu")(h))
              h = layers.LayerNormalization()(layers.Add()([h, layers.Dropout(0.1)(f)]))
          return Model(x, layers.Dense(3, activation="softmax")(layers.GlobalAveragePooling1D()(h))), [tokens(6, 1)]

      def encoder_that_normalises_before():
          x, h = embedded(None)
          n = layers.RMSNormalization()(h)
          h = layers.Add()([h, layers.GroupQueryAttention(4, 4, 2)(n, n)])
          n = layers.LayerNormalization()(h)
          h = layers.Add()([h, layers.MultiHeadAttention(2, 4)(n, n)])
          return Model(x, [h, layers.GlobalAveragePooling1D()(h)]), [tokens(6, 1)]

      def decoder():
          (x, h), (m, c) = embedded(6), embedded(5, 6)
          a, scores = layers.MultiHeadAttention(2, 4)(h, value=h, use_causal_mask=True, return_attention_scores=True)
          h = layers.LayerNormalization()(layers.Add()([h, a]))
          b = layers.MultiHeadAttention(2, 4, value_dim=3, use_gate=True)(h, value=c, key=c)
          return Model([x, m], [layers.Dense(9)(layers.Add()([h, b])), scores]), [tokens(6, 1), tokens(5, 2)]

      def one_block_twice():
          i = Input([6, 8])
          block = Model(i, layers.LayerNormalization()(layers.Add()([i, layers.MultiHeadAttention(2, 4)(i, i)])))
          x, h = embedded(6)
          shared = layers.MultiHeadAttention(1, 4)
          h = block(block(h))
          return Model(x, shared(shared(h, h), h, use_causal_mask=True)), [tokens(6, 1)]

      def masks_by_name():
          x = Input([6], dtype="int32")
          h = layers.Embedding(9, 8)(x)
          keep = ops.not_equal(x, 0)
          pair = ops.logical_and(ops.expand_dims(keep, 1), ops.expand_dims(keep, 2))
          a, scores = layers.MultiHeadAttention(2, 4)(h, h, attention_mask=pair, return_attention_scores=True)
          b = layers.GroupQueryAttention(4, 2, 1)(h, h, query_mask=keep, value_mask=keep)
          c = layers.AdditiveAttention()([h, a, b], mask=[keep, keep])
          return Model(x, [scores, layers.Attention(use_scale=True)([c, h], mask=[keep, keep])]), [tokens(6, 1)]

      def parts_of_arrays():
          x = Input([6], dtype="int32")
          h = layers.Embedding(9, 8)(x)
          h = layers.MultiHeadAttention(2, 4)(h, h, attention_mask=ops.not_equal(x, 0)[:, None, :])
          dot = layers.Dot(axes=2, normalize=True)([h[:, -2:], h[..., :4:1, ::1]])
          return Model(x, [layers.Dense(3)(h[:, 0]), h[:, 1:5:2, ::3], h[:, -1, None], dot]), [tokens(6, 1)]

      def axes_and_orders():
          x = Input([3, 2, 4])
          a = layers.MultiHeadAttention(2, 3, output_shape=[2, 2])(x, x)
          b = layers.MultiHeadAttention(2, 3, attention_axes=[2])(x, x)
          c = layers.EinsumDense("abcde,ecf->abfd", [3, 5, 2], bias_axes="f", activation="tanh")(a)
          d = layers.GroupNormalization(2)(layers.UnitNormalization()(layers.Permute([3, 1, 2])(b)))
          e = layers.RepeatVector(2)(layers.Flatten()(layers.SpatialDropout2D(0.2)(d)))
          return Model(x, [c, layers.Conv1DTranspose(3, 2, strides=2)(e)]), [normal(2, 3, 2, 4)]

      def table(a):
          a = np.asarray(a)
          return {"dtype": str(a.dtype), "shape": list(a.shape), "data": a.ravel().tolist()}

      for make in (encoder_that_normalises_after, encoder_that_normalises_before, decoder, one_block_twice, masks_by_name,
                   parts_of_arrays, axes_and_orders):
          model, inputs = make()
          random = np.random.default_rng(7)
          model.set_weights([(random.normal(size=w.shape) * 0.4).astype("float32") for w in model.weights])
          y = model.predict(inputs if len(inputs) > 1 else inputs[0], verbose=0)
          model.save(f"{sys.argv[1]}/{make.__name__}.keras")
          with open(f"{sys.argv[1]}/{make.__name__}.json", "w") as file:
              expected = y if isinstance(y, (list, tuple)) else [y]
              json.dump({"inputs": [table(a) for a in inputs], "expected": [table(a) for a in expected]}, file)
      """;

  @TempDir
  static Path folder;

  @TestFactory
  Stream<DynamicTest> predictAsInPython() throws IOException, InterruptedException {
    final Process python = new ProcessBuilder(System.getProperty("kerasr.python"), "-c", MAKE, folder.toString())
        .redirectErrorStream(true).start();
    final String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, python.waitFor(), said);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) {
    final Json.Obj table = Tables.read(file);
    final ModelDocument document = ModelDocument.open(Path.of(file.toString().replace(".json", ".keras")));
    Close.assertClose(Tables.arrays(table.members().get("expected")),
        LocalEngine.of(document).predict(Tables.data(table.members().get("inputs"))).arrays(), 2e-5);
  }
}
