"""Makes the tables of GRU, SimpleRNN, Bidirectional and TimeDistributed in tests/conformance/layers.

Run: KERAS_BACKEND=jax python layers_recurrent.py. LSTM's table is made by layers.py.
"""

from __future__ import annotations

from typing import Any

import layers
from common import write
from layers import STEPS, Case, keras, made, mask_of

SHAPE = (2, 4, 3)
LATE = mask_of([[0, 0, 1, 0], [0, 1, 1, 1]])  # the first steps are masked


def loops(**units: Any) -> list[Case]:
    """The options that every recurrent layer has."""
    return [
        Case("defaults", units, SHAPE),
        Case("sequences", {**units, "return_sequences": True}, SHAPE),
        Case("states", {**units, "return_state": True}, SHAPE),
        Case("sequences and states", {**units, "return_sequences": True, "return_state": True}, SHAPE),
        Case("backwards", {**units, "go_backwards": True, "return_sequences": True}, SHAPE),
        Case("unroll", {**units, "unroll": True, "return_sequences": True}, SHAPE),
        Case("no bias", {**units, "use_bias": False}, SHAPE),
        Case("mask", units, SHAPE, mask=[STEPS]),
        Case("mask, first steps", {**units, "return_sequences": True}, SHAPE, mask=[LATE]),
        Case("mask, backwards", {**units, "go_backwards": True, "return_sequences": True}, SHAPE, mask=[STEPS]),
        Case("mask, zero output", {**units, "return_sequences": True, "zero_output_for_mask": True}, SHAPE, mask=[STEPS]),
        Case("mask, unroll", {**units, "unroll": True, "return_state": True}, SHAPE, mask=[STEPS]),
        Case("mask, states", {**units, "return_state": True}, SHAPE, mask=[STEPS]),
        Case("dropout", {**units, "dropout": 0.5, "seed": 4}, SHAPE, training=True),
        Case("dropout, mask", {**units, "dropout": 0.5, "seed": 4, "return_sequences": True}, SHAPE, training=True, mask=[STEPS]),
        Case("recurrent dropout", {**units, "recurrent_dropout": 0.3, "seed": 4}, SHAPE, training=True),
        Case("both dropouts", {**units, "dropout": 0.4, "recurrent_dropout": 0.3, "seed": 5}, SHAPE, training=True),
        Case("mixed_float16", {**units, "dtype": "mixed_float16"}, SHAPE, gradients=False, tolerance=layers.HALF),
    ]


def inside(cls: str, wrapped: Any, **options: Any) -> dict[str, Any]:
    """A wrapper's config with the layers inside it in full."""
    config = getattr(keras.layers, cls)(wrapped, **options).get_config()
    return {k: v for k, v in config.items() if k in ("layer", "backward_layer", *options)}


def both(wrapped: Any, **options: Any) -> dict[str, Any]:
    return inside("Bidirectional", wrapped, **options)


def each(wrapped: Any) -> dict[str, Any]:
    return inside("TimeDistributed", wrapped)


L = keras.layers
SEQUENCES = {"return_sequences": True}
OTHER = {"activation": "relu", "go_backwards": True, **SEQUENCES}
CASES: dict[str, list[Case]] = {
    "GRU": [
        *loops(units=2),
        Case("activations", {"units": 2, "activation": "relu", "recurrent_activation": "hard_sigmoid"}, SHAPE),
        *[
            Case(f"reset before: {c.name}", {**c.config, "reset_after": False}, SHAPE, mask=c.mask, training=c.training)
            for c in loops(units=2) if c.name in (
                "defaults", "sequences and states", "no bias", "mask", "mask, first steps", "unroll", "dropout", "recurrent dropout",
                "both dropouts",
            )
        ],
    ],
    "SimpleRNN": [*loops(units=2), Case("activation", {"units": 3, "activation": "relu"}, SHAPE)],
    "Bidirectional": [
        Case("concat", both(L.LSTM(2)), SHAPE),
        *[Case(f"{m}, sequences", both(L.GRU(2, **SEQUENCES), merge_mode=m), SHAPE) for m in ("concat", "sum", "mul", "ave", None)],
        Case("sum", both(L.SimpleRNN(3), merge_mode="sum"), SHAPE),
        Case("None, states", both(L.GRU(2, return_state=True), merge_mode=None), SHAPE),
        Case("states", both(L.LSTM(2, return_state=True)), SHAPE),
        Case("sequences and states", both(L.LSTM(2, return_state=True, **SEQUENCES), merge_mode="ave"), SHAPE),
        Case("starts backwards", both(L.LSTM(2, go_backwards=True), backward_layer=L.LSTM(2)), SHAPE),
        Case("backward_layer", both(L.LSTM(2, **SEQUENCES), backward_layer=L.LSTM(3, **OTHER)), SHAPE),
        Case("other cells", both(L.GRU(2, **SEQUENCES), backward_layer=L.SimpleRNN(2, **OTHER), merge_mode="mul"), SHAPE),
        Case("cells", both(L.RNN([L.GRUCell(2), L.LSTMCell(3)])), SHAPE),
        Case("mask", both(L.LSTM(2)), SHAPE, mask=[STEPS]),
        Case("mask, sequences", both(L.GRU(2, **SEQUENCES)), SHAPE, mask=[LATE]),
        Case("dropout", both(L.LSTM(2, dropout=0.5, seed=3)), SHAPE, training=True),
    ],
    "TimeDistributed": [
        Case("dense", each(L.Dense(2, activation="relu")), SHAPE),
        Case("mask", each(L.Dense(2)), SHAPE, mask=[STEPS]),
        Case("images", each(L.Conv2D(2, 2, padding="same")), (2, 2, 3, 3, 1)),
        Case("flatten", each(L.Flatten()), (2, 2, 2, 3)),
        Case("statistics of each step", each(L.BatchNormalization(momentum=0.5)), (3, 2, 2), training=True, tolerance=3e-6),
        Case("statistics, inference", each(L.BatchNormalization()), SHAPE),
        Case("dropout", each(L.Dropout(0.5, seed=2)), SHAPE, training=True),
        Case("sequences of sequences", each(L.LSTM(2, return_sequences=True)), (2, 2, 3, 2)),
    ],
}


if __name__ == "__main__":
    for name, cases in CASES.items():
        content = {"format": 1, "class": f"layers.{name}", "source": layers.SOURCE, "cases": [made(name, c) for c in cases]}
        write(f"layers/{name}.json", content)
