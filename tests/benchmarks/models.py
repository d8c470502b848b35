"""The networks as a user of Keras or kerasr writes them. `k` is either library."""

from __future__ import annotations

from typing import Any

import data
from job import Unavailable
from models_image import BUILDERS


def build(k: Any, network: str, dropout: float = 0.5) -> Any:
    """A network with the common start weights; its outputs are logits."""
    if network in BUILDERS:
        model, layers = BUILDERS[network](k)
        layers.set_weights(data.weights(network))
        return model
    model = _BUILDERS[network](k, dropout) if network == "cnn" else _BUILDERS[network](k)
    model.set_weights(data.weights(network))
    return model


def compiled(k: Any, network: str, dropout: float = 0.5) -> Any:
    """The same, ready to train."""
    model = build(k, network, dropout)
    model.compile(
        optimizer=k.optimizers.Adam(1e-3), loss=k.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"],
    )
    return model


def _table(k: Any) -> Any:
    return k.Sequential([k.Input((4,)), k.layers.Dense(16, activation="relu"), k.layers.Dense(3)])


def _mlp(k: Any) -> Any:
    return k.Sequential([
        k.Input((784,)), k.layers.Dense(512, activation="relu"), k.layers.Dense(512, activation="relu"), k.layers.Dense(10),
    ])


def _cnn(k: Any, dropout: float) -> Any:
    layers = k.layers
    return k.Sequential([
        k.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation="relu"), layers.MaxPooling2D(2),
        layers.Conv2D(64, 3, activation="relu"), layers.MaxPooling2D(2),
        layers.Flatten(), layers.Dropout(dropout), layers.Dense(10),
    ])


def _lstm(k: Any) -> Any:
    return k.Sequential([k.Input((64, 32)), k.layers.LSTM(128), k.layers.Dense(10)])


def _gru(k: Any) -> Any:
    return k.Sequential([k.Input((64, 32)), k.layers.GRU(128), k.layers.Dense(10)])


def _bidirectional(k: Any) -> Any:
    return k.Sequential([k.Input((64, 32)), k.layers.Bidirectional(k.layers.LSTM(64)), k.layers.Dense(10)])


def _transformer(k: Any) -> Any:
    layers = k.layers
    for name in ("MultiHeadAttention", "GlobalAveragePooling1D"):
        if not hasattr(layers, name):
            raise Unavailable(f"{k.__name__} has no layers.{name} yet")
    inputs = k.Input((64,), dtype="int32")
    x = layers.Embedding(data.VOCABULARY, data.WIDTH)(inputs)
    for _ in range(data.BLOCKS):
        attended = layers.MultiHeadAttention(data.HEADS, data.WIDTH // data.HEADS)(x, x)
        x = layers.LayerNormalization(epsilon=1e-6)(layers.Add()([x, attended]))
        hidden = layers.Dense(data.WIDTH)(layers.Dense(data.HIDDEN, activation="relu")(x))
        x = layers.LayerNormalization(epsilon=1e-6)(layers.Add()([x, hidden]))
    return k.Model(inputs, layers.Dense(10)(layers.GlobalAveragePooling1D()(x)))


_BUILDERS: dict[str, Any] = {
    "table": _table, "mlp": _mlp, "cnn": _cnn, "lstm": _lstm, "gru": _gru, "bidirectional": _bidirectional,
    "transformer": _transformer,
}
