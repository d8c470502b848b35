"""Makes the tables of attention, EinsumDense, and the small layers of normalisation, noise and order in tests/conformance/layers.

Run: KERAS_BACKEND=jax python layers_attention.py. Layers with projections are called with query, value and key one by one;
in the tables, as in R and Java, they are one list.
"""

from __future__ import annotations

import sys
from typing import Any

import layers
from common import write
from layers import HALF, Case, made, mask_of

Q, V, K = (2, 3, 4), (2, 5, 4), (2, 5, 2)
HEADS = {"num_heads": 2, "key_dim": 3}
GROUPS = {"head_dim": 2, "num_query_heads": 4, "num_key_value_heads": 2}
PLACES = [mask_of([[1, 1, 0], [1, 0, 1]]), mask_of([[1, 1, 1, 0, 0], [0, 1, 0, 1, 1]])]


class Flagged(Case):
    """A case with further arguments of the call."""

    def __init__(self, name: str, config: dict[str, Any], *shapes: tuple[int, ...], call: dict[str, Any], **options: Any) -> None:
        super().__init__(name, config, *shapes, **options)
        self.call = call


SCORES, CAUSAL = {"return_attention_scores": True}, {"use_causal_mask": True}

ATTENTION: dict[str, list[Case]] = {
    "MultiHeadAttention": [
        Case("defaults", HEADS, Q, V),
        Case("key", HEADS, Q, V, K),
        Case("value_dim", {**HEADS, "value_dim": 2, "attention_axes": [1], "dropout": 0.1}, Q, V, K),
        Case("no bias", {**HEADS, "use_bias": False}, Q, V),
        Case("output_shape", {**HEADS, "output_shape": [2, 3]}, Q, V),
        Case("gate", {**HEADS, "use_gate": True}, Q, V),
        Case("sliding_window", {**HEADS, "sliding_window": 2}, Q, V),
        Case("two attended axes", HEADS, (1, 2, 3, 4), (1, 2, 2, 3)),
        Case("one of two axes", {**HEADS, "attention_axes": [2]}, (1, 2, 3, 4), (1, 2, 2, 4)),
        Flagged("causal", HEADS, Q, Q, call=CAUSAL),
        Flagged("scores", HEADS, Q, V, call=SCORES),
        Flagged("causal, scores", HEADS, Q, Q, call={**SCORES, **CAUSAL}),
        Case("dropout", {**HEADS, "dropout": 0.4, "seed": 3}, Q, V, training=True),
        Case("mixed_float16", {**HEADS, "dtype": "mixed_float16"}, Q, V, gradients=False, tolerance=HALF),
    ],
    "GroupQueryAttention": [
        Case("defaults", GROUPS, Q, V),
        Case("one key head", {**GROUPS, "num_key_value_heads": 1, "use_bias": False}, Q, V, K[:2] + (4,)),
        Case("gate", {**GROUPS, "use_gate": True}, Q, V),
        Case("sliding_window", {**GROUPS, "sliding_window": 2}, Q, V),
        Flagged("causal, scores", GROUPS, Q, Q, call={**SCORES, **CAUSAL}),
        Case("dropout", {**GROUPS, "dropout": 0.4, "seed": 3}, Q, V, training=True),
    ],
    "Attention": [
        Case("defaults", {}, Q, V),
        Case("key", {"use_scale": True}, Q, (2, 5, 3), V),
        Case("concat", {"score_mode": "concat"}, Q, V),
        Case("concat, scale", {"score_mode": "concat", "use_scale": True}, Q, V),
        Case("masks", {}, Q, V, mask=PLACES),
        Flagged("causal, scores", {}, Q, V, call={**SCORES, **CAUSAL}),
        Flagged("causal, masks", {}, Q, V, mask=PLACES, call=CAUSAL),
        Case("dropout", {"dropout": 0.4, "seed": 3}, Q, V, training=True),
    ],
    "AdditiveAttention": [
        Case("defaults", {}, Q, V),
        Case("no scale", {"use_scale": False}, Q, (2, 5, 3), V),
        Case("masks", {}, Q, V, mask=PLACES),
        Flagged("causal, scores", {}, Q, V, call={**SCORES, **CAUSAL}),
        Case("dropout", {"dropout": 0.4, "seed": 3}, Q, V, training=True),
    ],
}

SMALL: dict[str, list[Case]] = {
    "EinsumDense": [
        Case("as Dense", {"equation": "ab,bc->ac", "output_shape": [3], "bias_axes": "c"}, (2, 4)),
        Case("heads", {"equation": "abc,cde->abde", "output_shape": [None, 2, 3], "bias_axes": "de"}, (2, 3, 4)),
        Case("heads away", {"equation": "abcd,cde->abe", "output_shape": [None, 3], "bias_axes": "e"}, (2, 3, 2, 2)),
        Case("ellipsis, left", {"equation": "...x,xy->...y", "output_shape": [3], "bias_axes": "y", "activation": "relu"}, (2, 2, 3)),
        Case("ellipsis, right", {"equation": "ab...,bc->ac...", "output_shape": [4], "bias_axes": "c"}, (2, 3, 2)),
        Case("other order", {"equation": "abc,bde->adec", "output_shape": [2, 3, 4], "bias_axes": "ec"}, (2, 3, 4)),
        Case("no bias", {"equation": "abc,cd->abd", "output_shape": [None, 2]}, (2, 3, 4)),
        Case("mixed_float16", {"equation": "ab,bc->ac", "output_shape": [3], "dtype": "mixed_float16"}, (2, 4), gradients=False, tolerance=HALF),
    ],
    "Permute": [Case("two axes", {"dims": [2, 1]}, (2, 3, 4)), Case("three axes", {"dims": [3, 1, 2]}, (2, 2, 3, 4), whole=9, dtype="int32")],
    "RepeatVector": [Case("three", {"n": 3}, (2, 4)), Case("whole numbers", {"n": 2}, (2, 3), whole=9, dtype="int32")],
    "RMSNormalization": [
        Case("defaults", {}, (2, 4)),
        Case("three axes", {"epsilon": 1e-3}, (2, 3, 4)),
        Case("two axes", {"axis": [-2, -1]}, (2, 3, 2)),
        Case("mixed_float16", {"dtype": "mixed_float16"}, (2, 4), gradients=False, tolerance=HALF),
    ],
    "GroupNormalization": [
        Case("two groups", {"groups": 2}, (2, 3, 4)),
        Case("each channel", {"groups": -1}, (2, 3, 2)),
        Case("one group", {"groups": 1, "epsilon": 1e-5}, (2, 2, 2, 3)),
        Case("axis 1", {"groups": 2, "axis": 1}, (2, 4, 3)),
        Case("axis from the end", {"groups": 2, "axis": -2}, (2, 2, 4, 3)),
        Case("no center, no scale", {"groups": 2, "center": False, "scale": False}, (2, 4)),
        Case("no center", {"groups": 2, "center": False}, (2, 3, 4)),
        Case("mixed_float16", {"groups": 2, "dtype": "mixed_float16"}, (2, 3, 4), gradients=False, tolerance=HALF),
    ],
    "UnitNormalization": [Case("defaults", {}, (2, 4)), Case("axis 1", {"axis": 1}, (2, 3, 2)), Case("two axes", {"axis": [1, 2]}, (2, 3, 2))],
    "SpatialDropout1D": [
        Case("inference", {"rate": 0.5}, (2, 3, 4)), Case("training", {"rate": 0.4, "seed": 7}, (2, 3, 4), training=True),
    ],
    "SpatialDropout2D": [
        Case("inference", {"rate": 0.5}, (2, 2, 2, 3)), Case("training", {"rate": 0.4, "seed": 7}, (2, 2, 2, 4), training=True),
        Case("channels_first", {"rate": 0.4, "seed": 7, "data_format": "channels_first"}, (2, 4, 2, 2), training=True),
    ],
    "SpatialDropout3D": [
        Case("inference", {"rate": 0.5}, (1, 2, 2, 2, 3)), Case("training", {"rate": 0.4, "seed": 7}, (2, 1, 2, 2, 4), training=True),
        Case("channels_first", {"rate": 0.4, "seed": 7, "data_format": "channels_first"}, (2, 4, 2, 1, 2), training=True),
    ],
    "GaussianNoise": [Case("inference", {"stddev": 0.5}, (2, 3)), Case("training", {"stddev": 0.3, "seed": 7}, (3, 4), training=True)],
    "GaussianDropout": [Case("inference", {"rate": 0.5}, (2, 3)), Case("training", {"rate": 0.3, "seed": 7}, (3, 4), training=True)],
    "AlphaDropout": [
        Case("inference", {"rate": 0.5}, (2, 3)), Case("training", {"rate": 0.3, "seed": 7}, (3, 4), training=True),
        Case("noise_shape", {"rate": 0.3, "seed": 7, "noise_shape": [None, 1, 4]}, (2, 3, 4), training=True),
    ],
}

if __name__ == "__main__":
    for case in [c for name in ("MultiHeadAttention", "GroupQueryAttention") for c in ATTENTION[name]]:
        case.tolerance = case.tolerance or 5e-5  # gradients of the key biases are sums that cancel
    for name, cases in {**ATTENTION, **SMALL}.items():
        if len(sys.argv) == 1 or name in sys.argv[1:]:
            table = {"format": 1, "class": f"layers.{name}", "source": layers.SOURCE, "cases": [made(name, c) for c in cases]}
            write(f"layers/{name}.json", table)
