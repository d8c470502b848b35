"""Makes tests/conformance/archives: small model files by real Keras, each with inputs and the outputs expected for them.

Run with `KERAS_BACKEND=jax python tests/conformance/make/archives.py`; names of archives as arguments make only those.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

import common
import keras
import numpy as np
from keras import Input, Model, Sequential, layers, ops

FOLDER = common.FOLDER / "archives"
MAKERS: dict[str, Callable[[], Any]] = {}


def archive(make: Callable[[], Any]) -> Callable[[], Any]:
    """Enter a function that returns `(model, inputs)` under its own name."""
    MAKERS[make.__name__] = make
    return make


def normal(*shape: int, seed: int = 1) -> Any:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


def integers(*shape: int, high: int, seed: int = 1) -> Any:
    return np.random.default_rng(seed).integers(0, high, size=shape).astype("int32")


def one_hot(rows: int, classes: int) -> Any:
    return np.eye(classes, dtype="float32")[np.arange(rows) % classes]


def scrambled(model: Any, seed: int = 7) -> Any:
    """Give every weight a value that no initializer gives, so that a swapped or forgotten array shows."""
    random = np.random.default_rng(seed)
    values = []
    for weight in model.weights:
        value = random.normal(size=weight.shape) * 0.4
        if weight.name == "moving_variance":
            value = np.abs(value) + 0.5
        values.append(value.astype("float32") if weight.dtype == "float32" else np.asarray(weight))
    model.set_weights(values)
    return model


@archive
def sequential_cnn() -> Any:
    model = Sequential([
        Input((8, 8, 1)),
        layers.Rescaling(1 / 16),
        layers.Conv2D(4, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(6, 3),
        layers.BatchNormalization(),
        layers.ReLU(),
        layers.Flatten(),
        layers.Dropout(0.25),
        layers.Dense(3, activation="softmax"),
    ])
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    x = np.abs(normal(8, 8, 8, 1)) * 8
    model.fit(x, one_hot(8, 3), epochs=2, batch_size=4, verbose=0, shuffle=False)
    return model, x[:3]


@archive
def sequential_mlp() -> Any:
    model = Sequential([
        Input((5,)),
        layers.Dense(7, activation="tanh", kernel_regularizer="l2"),
        layers.Dropout(0.5),
        layers.Dense(6, activation="relu", use_bias=False, kernel_initializer="he_normal"),
        layers.Dense(2),
    ], name="mlp")
    model.compile(keras.optimizers.SGD(0.05, momentum=0.9, nesterov=True), loss="mse", metrics=["mae"])
    model.fit(normal(8, 5), normal(8, 2, seed=2), epochs=2, batch_size=4, verbose=0, shuffle=False)
    return model, normal(4, 5, seed=3)


@archive
def sequential_channels() -> Any:
    """Kernels, strides, dilation and pooling windows that are not square, and a global pooling that keeps its axes."""
    model = Sequential([
        Input((9, 7, 3)),
        layers.Conv2D(4, (3, 2), strides=(2, 1), padding="valid", activation="elu"),
        layers.Conv2D(4, (2, 3), dilation_rate=(2, 1), padding="same", groups=2, use_bias=False),
        layers.MaxPooling2D((2, 3), strides=(1, 2), padding="same"),
        layers.GlobalAveragePooling2D(keepdims=True),
        layers.Reshape((2, -1)),
        layers.Softmax(axis=1),
    ])
    return scrambled(model), normal(2, 9, 7, 3)


@archive
def functional_lists() -> Any:
    left, right = Input((4,), name="left"), Input((3,), name="right")
    joined = layers.Concatenate()([layers.Dense(5, activation="relu", name="hidden")(left), right])
    outputs = [layers.Dense(2, name="mean")(joined), layers.Dense(1, activation="sigmoid", name="chance")(joined)]
    model = Model([left, right], outputs, name="two_heads")
    model.compile(
        keras.optimizers.RMSprop(0.01), loss=["mse", "binary_crossentropy"], loss_weights=[1.0, 0.5],
        metrics=[["mae"], ["accuracy"]],
    )
    x = [normal(6, 4), normal(6, 3, seed=2)]
    model.fit(x, [normal(6, 2, seed=3), integers(6, 1, high=2)], epochs=1, batch_size=3, verbose=0, shuffle=False)
    return model, [a[:3] for a in x]


@archive
def functional_dicts() -> Any:
    inputs = {"a": Input((4,), name="a"), "b": Input((4,), name="b")}
    added = layers.Add()([inputs["a"], layers.Dense(4, name="scale_b")(inputs["b"])])
    outputs = {"sum": layers.Dense(3, name="sum")(added), "gate": layers.Activation("sigmoid", name="gate")(added)}
    model = Model(inputs, outputs)
    model.compile("adam", loss={"sum": "mse", "gate": "mae"})
    x = {"a": normal(4, 4), "b": normal(4, 4, seed=2)}
    y = {"sum": normal(4, 3, seed=3), "gate": np.abs(normal(4, 4, seed=4))}
    model.fit(x, y, epochs=1, batch_size=2, verbose=0, shuffle=False)
    return model, {k: v[:2] for k, v in x.items()}


@archive
def shared_layers() -> Any:
    """A Siamese pair: two layers called twice each, once on the output of the other."""
    first, second = Input((6,)), Input((6,))
    encoder, norm = layers.Dense(5, activation="tanh"), layers.LayerNormalization()
    codes = [norm(encoder(x)) for x in (first, second)]
    return scrambled(Model([first, second], layers.Dense(2)(layers.Concatenate()(codes)))), [
        normal(3, 6), normal(3, 6, seed=2),
    ]


@archive
def nested_sequential() -> Any:
    encoder = Sequential([Input((6,)), layers.Dense(5, activation="relu"), layers.Dense(4)], name="encoder")
    x = Input((6,))
    y = layers.Add()([encoder(x), layers.Dense(4, name="bypass")(x)])
    model = Model(x, layers.Dense(2, activation="softmax")(y), name="nested")
    model.compile(keras.optimizers.Adam(0.01, use_ema=True, ema_momentum=0.9), "sparse_categorical_crossentropy")
    model.fit(normal(6, 6), integers(6, high=2), epochs=1, batch_size=3, verbose=0, shuffle=False)
    return model, normal(3, 6, seed=5)


@archive
def nested_functional() -> Any:
    """A functional model inside another, called twice, inside a Sequential."""
    a = Input((4,))
    inner = Model(a, layers.Add()([a, layers.Dense(4, activation="relu")(a)]), name="block")
    b = Input((4,))
    middle = Model(b, inner(inner(b)), name="stack")
    return scrambled(Sequential([Input((4,)), middle, layers.Dense(3, name="head")])), normal(3, 4)


@archive
def residual_cnn() -> Any:
    x = Input((6, 6, 3))
    y = layers.Conv2D(4, 1, name="stem")(x)
    z = layers.Conv2D(4, 3, padding="same", use_bias=False)(layers.ReLU(max_value=6.0, negative_slope=0.1)(y))
    y = layers.Add()([y, layers.BatchNormalization(momentum=0.9)(z)])
    y = layers.Concatenate(axis=-1)([y, layers.Conv2D(2, 3, padding="same", activation="swish")(y)])
    return scrambled(Model(x, layers.Dense(2)(layers.GlobalAveragePooling2D()(y)))), normal(2, 6, 6, 3)


@archive
def lstm_stack() -> Any:
    model = Sequential([
        Input((6,), dtype="int32"),
        layers.Embedding(12, 5, mask_zero=True),
        layers.LSTM(4, return_sequences=True),
        layers.LSTM(3, unit_forget_bias=False, recurrent_activation="hard_sigmoid"),
        layers.Dense(2, activation="softmax"),
    ])
    x = integers(4, 6, high=12)
    x[1, 4:], x[2, 2:], x[3, :2] = 0, 0, 0
    return scrambled(model), x


@archive
def lstm_options() -> Any:
    """Sequences from the back, with the states as further outputs."""
    x = Input((5, 3))
    sequence, hidden, cell = layers.LSTM(4, return_sequences=True, return_state=True, go_backwards=True)(x)
    last = layers.LSTM(2, use_bias=False, activation="relu", dropout=0.2, recurrent_dropout=0.1)(sequence)
    return scrambled(Model(x, [last, layers.Add()([hidden, cell])])), normal(2, 5, 3)


@archive
def normalizations() -> Any:
    x = Input((4, 6))
    y = layers.BatchNormalization(axis=1, epsilon=0.01)(x)
    y = layers.LayerNormalization(axis=[1, 2])(y)
    y = layers.LayerNormalization(center=False, epsilon=1e-5)(y)
    return scrambled(Model(x, layers.BatchNormalization(scale=False)(y))), normal(3, 4, 6)


@archive
def shapes_and_scales() -> Any:
    x = Input((4, 6))
    y = layers.Rescaling(scale=0.5, offset=-1.0)(x)
    y = layers.Reshape((3, 8))(y)
    y = layers.Dropout(0.3, seed=11)(y)
    y = layers.Flatten()(layers.Softmax(axis=-1)(y))
    return Model(x, [y, layers.ReLU(threshold=0.25)(x)]), normal(2, 4, 6)


@archive
def activations() -> Any:
    names = [
        "relu", "relu6", "elu", "selu", "gelu", "leaky_relu", "softplus", "softsign", "sigmoid", "hard_sigmoid", "tanh",
        "silu", "exponential", "softmax", "log_softmax", "mish", "linear",
    ]
    x = Input((6,))
    y = layers.Dense(5, name="shared")(x)
    return scrambled(Model(x, [layers.Activation(name, name=f"as_{name}")(y) for name in names])), normal(2, 6)


def write(name: str) -> None:
    """Make one archive and its table of inputs and outputs."""
    keras.utils.clear_session(free_memory=False)
    keras.utils.set_random_seed(42)
    model, inputs = MAKERS[name]()
    path = FOLDER / f"{name}.keras"
    model.save(path)
    again = keras.models.load_model(path)
    expected = jax_free(again.predict(inputs, verbose=0))
    source = f"Keras {keras.version()}, JAX backend"
    content = {"source": source, "inputs": common.arrays(inputs), "expected": common.arrays(expected), "tolerance": 1e-5}
    lines = ",\n".join(f" {json.dumps(k)}: {json.dumps(v)}" for k, v in {"format": 1, **content}.items())
    path.with_suffix(".json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
    print(f"{name}: {path.stat().st_size / 1024:.1f} KiB")


def jax_free(tree: Any) -> Any:
    """Outputs as NumPy arrays in the same structure."""
    if isinstance(tree, dict):
        return {k: jax_free(v) for k, v in tree.items()}
    if isinstance(tree, (list, tuple)):
        return [jax_free(v) for v in tree]
    return ops.convert_to_numpy(tree)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for wanted in sys.argv[1:] or MAKERS:
        write(wanted)
