"""Makes tests/conformance/layers: real Keras's layers on small inputs, with gradients. Run: KERAS_BACKEND=jax python layers.py."""

from __future__ import annotations

import copy
import os
import sys
import zlib
from pathlib import Path
from typing import Any

os.environ["KERAS_BACKEND"] = "jax"
sys.path.insert(0, str(Path(__file__).parent))

import jax
import jax.numpy as jnp
import keras
import numpy as np
from common import array, write

SOURCE = f"Keras {keras.__version__} on JAX {jax.__version__}, CPU"
APART = ("MultiHeadAttention", "GroupQueryAttention", "GroupedQueryAttention")  # called with one argument for each tensor
HALF = 2e-3  # float16 has 11 bits of mantissa


class Case:
    """One call: `shapes` are those of the inputs; options say what differs from random floats and plain inference."""

    def __init__(
        self, name: str, config: dict[str, Any], *shapes: tuple[int, ...], whole: int = 0, dtype: str = "float32",
        mask: list[Any] | None = None, training: bool = False, gradients: bool = True, tolerance: float | None = None,
        ties: bool = False,
    ) -> None:
        self.name, self.config, self.shapes = name, config, shapes
        self.whole, self.dtype, self.mask, self.training = whole, dtype, mask, training
        self.gradients, self.tolerance, self.ties = gradients, tolerance, ties


def mask_of(rows: list[list[int]]) -> np.ndarray:
    return np.array(rows, bool)


STEPS = mask_of([[1, 0, 1, 0], [0, 1, 1, 1]])

CASES: dict[str, list[Case]] = {
    "Dense": [
        Case("defaults", {"units": 3}, (2, 4)),
        Case("relu", {"units": 4, "activation": "relu"}, (3, 5)),
        Case("no bias, softmax", {"units": 3, "activation": "softmax", "use_bias": False}, (2, 4)),
        Case("three axes", {"units": 2, "activation": "gelu"}, (2, 3, 4)),
        Case("whole numbers", {"units": 3}, (2, 4), whole=9, dtype="int32"),
        Case("mixed_float16", {"units": 3, "activation": "tanh", "dtype": "mixed_float16"}, (2, 4), gradients=False, tolerance=HALF),
    ],
    "Embedding": [
        Case("defaults", {"input_dim": 6, "output_dim": 3}, (2, 4), whole=6, dtype="int32"),
        Case("one index", {"input_dim": 4, "output_dim": 2}, (3,), whole=4, dtype="int32"),
        Case("mask_zero", {"input_dim": 5, "output_dim": 2, "mask_zero": True}, (2, 3), whole=5, dtype="int32"),
        Case("float indices", {"input_dim": 5, "output_dim": 2}, (2, 3), whole=5, dtype="float32", gradients=False),
    ],
    "Activation": [
        Case("relu", {"activation": "relu"}, (2, 5)),
        Case("softmax", {"activation": "softmax"}, (2, 5)),
        Case("linear", {"activation": "linear"}, (2, 3)),
        Case("silu", {"activation": "silu"}, (2, 3, 2)),
    ],
    "ReLU": [
        Case("defaults", {}, (2, 6)),
        Case("max_value", {"max_value": 0.7}, (2, 6)),
        Case("max_value 6", {"max_value": 6.0}, (2, 6)),
        Case("negative_slope", {"negative_slope": 0.2}, (2, 6)),
        Case("threshold", {"threshold": 0.5}, (2, 6)),
        Case("all three", {"max_value": 1.0, "negative_slope": 0.1, "threshold": 0.3}, (3, 6)),
    ],
    "LeakyReLU": [Case("defaults", {}, (2, 6)), Case("slope", {"negative_slope": 0.05}, (2, 6))],
    "ELU": [Case("defaults", {}, (2, 6)), Case("alpha", {"alpha": 0.4}, (2, 6))],
    "PReLU": [Case("defaults", {}, (2, 4)), Case("shared_axes", {"shared_axes": [1, 2]}, (2, 3, 2, 2))],
    "Softmax": [
        Case("defaults", {}, (2, 5)),
        Case("axis 1", {"axis": 1}, (2, 3, 2)),
        Case("two axes", {"axis": [1, 2]}, (2, 3, 2)),
        Case("mask", {}, (2, 4), mask=[STEPS]),
        Case("nothing allowed", {}, (2, 3), mask=[mask_of([[1, 0, 1], [0, 0, 0]])]),
        Case("two axes, mask", {"axis": [1, 2]}, (2, 2, 3), mask=[mask_of([[[1, 0, 1], [0, 0, 1]]])]),
    ],
    "Conv2D": [
        Case("defaults", {"filters": 2, "kernel_size": 3}, (1, 5, 4, 2)),
        Case("same", {"filters": 3, "kernel_size": [2, 3], "padding": "same", "activation": "relu"}, (1, 4, 4, 2)),
        Case("strides", {"filters": 2, "kernel_size": [3, 2], "strides": [2, 1], "padding": "valid"}, (2, 6, 4, 1)),
        Case("same, stride 2", {"filters": 2, "kernel_size": 3, "strides": 2, "padding": "same"}, (1, 5, 6, 1)),
        Case("dilation_rate", {"filters": 1, "kernel_size": 2, "dilation_rate": [2, 1], "padding": "same"}, (1, 5, 4, 1)),
        Case("groups", {"filters": 4, "kernel_size": 2, "groups": 2, "use_bias": False}, (1, 3, 3, 4)),
        Case("channels_first", {"filters": 2, "kernel_size": 2, "data_format": "channels_first"}, (1, 3, 4, 3)),
        Case("whole numbers", {"filters": 2, "kernel_size": 2}, (1, 3, 3, 1), whole=9, dtype="int32"),
        Case("one by one", {"filters": 3, "kernel_size": 1}, (2, 2, 2, 2)),
        Case("mixed_float16", {"filters": 2, "kernel_size": 2, "dtype": "mixed_float16"}, (1, 3, 3, 2), gradients=False, tolerance=HALF),
    ],
    "MaxPooling2D": [
        Case("defaults", {}, (1, 4, 5, 2)),
        Case("overlap", {"pool_size": 3, "strides": 1}, (1, 4, 5, 2)),
        Case("overlap, ties", {"pool_size": [3, 2], "strides": [2, 1], "padding": "same"}, (1, 5, 4, 2), ties=True),
        Case("ties", {"pool_size": 2}, (1, 4, 4, 2), ties=True),
        Case("same", {"pool_size": 2, "padding": "same"}, (1, 3, 5, 1)),
        Case("gaps", {"pool_size": 2, "strides": 3}, (1, 5, 5, 1)),
        Case("channels_first", {"pool_size": [1, 2], "data_format": "channels_first"}, (1, 2, 2, 4)),
        Case("whole numbers", {"pool_size": 2, "padding": "same"}, (1, 3, 3, 1), whole=9, dtype="int32"),
    ],
    "GlobalAveragePooling2D": [
        Case("defaults", {}, (2, 3, 2, 2)),
        Case("keepdims", {"keepdims": True}, (2, 2, 2, 3)),
        Case("channels_first", {"data_format": "channels_first", "keepdims": True}, (2, 3, 2, 2)),
        Case("whole numbers", {}, (1, 2, 2, 2), whole=9, dtype="int32"),
    ],
    "Flatten": [
        Case("defaults", {}, (2, 2, 3)),
        Case("one axis", {}, (3,)),
        Case("channels_first", {"data_format": "channels_first"}, (2, 3, 2, 2)),
        Case("whole numbers", {}, (2, 2, 2), whole=9, dtype="int32"),
    ],
    "Reshape": [
        Case("defaults", {"target_shape": [3, 2]}, (2, 6)),
        Case("one open", {"target_shape": [-1, 2]}, (2, 2, 3)),
        Case("whole numbers", {"target_shape": [4]}, (2, 2, 2), whole=9, dtype="int32"),
    ],
    "Dropout": [
        Case("inference", {"rate": 0.5}, (2, 6)),
        Case("training", {"rate": 0.4, "seed": 7}, (3, 6), training=True),
        Case("noise_shape", {"rate": 0.5, "noise_shape": [None, 1, 4], "seed": 3}, (2, 3, 4), training=True),
        Case("everything", {"rate": 1.0, "seed": 3}, (2, 3), training=True),
        Case("nothing", {"rate": 0.0}, (2, 3), training=True),
    ],
    "BatchNormalization": [
        Case("inference", {}, (3, 2)),
        Case("inference, four axes", {"epsilon": 0.01}, (2, 2, 2, 3)),
        Case("axis 1", {"axis": 1}, (2, 3, 2)),
        Case("no center, no scale", {"center": False, "scale": False}, (3, 2)),
        Case("training", {"momentum": 0.9}, (4, 3), training=True),
        Case("training, four axes", {"momentum": 0.8}, (2, 2, 2, 2), training=True),
        Case("training, axis 1", {"axis": 1, "momentum": 0.9}, (3, 2, 3), training=True),
        Case("training, mask", {"momentum": 0.9}, (2, 4, 3), mask=[STEPS], training=True),
        Case("training, frozen", {"trainable": False}, (4, 3), training=True, gradients=False),
        Case("renorm, training", {"renorm": True, "momentum": 0.9, "renorm_momentum": 0.8}, (4, 3), training=True, tolerance=3e-6),
        Case(
            "renorm, clipped", {"renorm": True, "renorm_clipping": {"rmax": 1.2, "rmin": 0.9, "dmax": 0.2}, "scale": False},
            (4, 3), training=True, tolerance=3e-6,
        ),
        Case("renorm, inference", {"renorm": True}, (3, 2)),
        Case("mixed_float16", {"dtype": "mixed_float16"}, (4, 3), training=True, gradients=False, tolerance=HALF),
        Case("whole numbers", {}, (3, 2), whole=9, dtype="int32"),
    ],
    "LayerNormalization": [
        Case("defaults", {}, (2, 4)),
        Case("three axes", {"epsilon": 1e-5}, (2, 3, 4)),
        Case("axis 1", {"axis": 1}, (2, 4, 3)),
        Case("two axes", {"axis": [1, 2]}, (2, 3, 2)),
        Case("two axes from the end", {"axis": [-1, -2]}, (2, 3, 2)),
        Case("no center", {"center": False}, (2, 4)),
        Case("no scale", {"scale": False}, (2, 4)),
        Case("mixed_float16", {"dtype": "mixed_float16"}, (2, 4), gradients=False, tolerance=HALF),
    ],
    "LSTM": [
        Case("defaults", {"units": 3}, (2, 4, 2)),
        Case("sequences", {"units": 2, "return_sequences": True}, (2, 4, 3)),
        Case("states", {"units": 2, "return_state": True}, (2, 3, 2)),
        Case("sequences and states", {"units": 2, "return_sequences": True, "return_state": True}, (2, 3, 2)),
        Case("backwards", {"units": 2, "go_backwards": True, "return_sequences": True}, (2, 4, 2)),
        Case("unroll", {"units": 2, "unroll": True, "return_sequences": True}, (2, 4, 2)),
        Case("no bias", {"units": 2, "use_bias": False}, (2, 3, 2)),
        Case("activations", {"units": 2, "activation": "relu", "recurrent_activation": "hard_sigmoid"}, (2, 3, 2)),
        Case("mask", {"units": 2}, (2, 4, 2), mask=[STEPS]),
        Case("mask, sequences", {"units": 2, "return_sequences": True}, (2, 4, 2), mask=[STEPS]),
        Case("mask, backwards", {"units": 2, "go_backwards": True, "return_sequences": True}, (2, 4, 2), mask=[STEPS]),
        Case(
            "mask, zero output", {"units": 2, "return_sequences": True, "zero_output_for_mask": True}, (2, 4, 2), mask=[STEPS],
        ),
        Case("mask, unroll", {"units": 2, "unroll": True, "return_state": True}, (2, 4, 2), mask=[STEPS]),
        Case("dropout", {"units": 2, "dropout": 0.5, "seed": 4}, (2, 4, 3), training=True),
        Case("recurrent dropout", {"units": 2, "recurrent_dropout": 0.3, "seed": 4}, (2, 4, 3), training=True),
        Case("both dropouts", {"units": 2, "dropout": 0.4, "recurrent_dropout": 0.3, "seed": 5}, (2, 4, 3), training=True),
    ],
    "Rescaling": [
        Case("pixels", {"scale": 1 / 255}, (2, 3), whole=256, dtype="uint8"),
        Case("offset", {"scale": 2.0, "offset": -1.0}, (2, 3)),
        Case("by channel", {"scale": [1.0, 2.0], "offset": [0.5, -0.5]}, (2, 3, 2)),
    ],
    "Masking": [Case("zeros", {}, (2, 4, 2), ties=True), Case("mask_value", {"mask_value": 1.0}, (2, 4, 1), ties=True)],
    "Add": [
        Case("two", {}, (2, 3), (2, 3)),
        Case("three", {}, (2, 3), (2, 3), (2, 3)),
        Case("broadcast", {}, (2, 1, 3), (2, 4, 1)),
        Case("other rank", {}, (2, 2, 3), (2, 3)),
        Case("whole numbers", {}, (2, 3), (2, 3), whole=9, dtype="int32"),
    ],
    "Subtract": [Case("two", {}, (2, 3), (2, 3))],
    "Multiply": [Case("three", {}, (2, 3), (2, 3), (2, 1))],
    "Average": [Case("three", {}, (2, 3), (2, 3), (2, 3))],
    "Maximum": [Case("two", {}, (2, 4), (2, 4))],
    "Minimum": [Case("two", {}, (2, 4), (2, 4))],
    "Concatenate": [
        Case("defaults", {}, (2, 3), (2, 2)),
        Case("axis 1", {"axis": 1}, (2, 3, 2), (2, 1, 2)),
        Case("three", {"axis": -2}, (2, 1, 2), (2, 1, 2), (2, 2, 2)),
        Case("whole numbers", {}, (2, 2), (2, 1), whole=9, dtype="int32"),
    ],
    "Dot": [
        Case("vectors", {"axes": 1}, (3, 4), (3, 4)),
        Case("cosine", {"axes": -1, "normalize": True}, (3, 4), (3, 4)),
        Case("matrices", {"axes": [2, 1]}, (2, 2, 3), (2, 3, 2)),
        Case("matrix and vector", {"axes": 1}, (2, 3, 2), (2, 3)),
    ],
}


def values(case: Case, shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    if case.whole:
        return rng.integers(0, case.whole, shape).astype(case.dtype)
    if case.ties:
        return rng.integers(0, 3, shape).astype("float32")
    return rng.normal(size=shape).round(4).astype("float32")


def random_weights(layer: Any, rng: np.random.Generator) -> list[np.ndarray]:
    found = []
    for w in layer.weights:
        value = rng.normal(size=w.shape).round(4) * 0.7
        positive = any(word in w.name for word in ("variance", "stddev"))
        found.append((np.abs(value) + 0.3 if positive else value).astype("float32"))
    return found


def made(cls: str, case: Case) -> dict[str, Any]:
    """The case with what real Keras answers."""
    rng = np.random.default_rng(zlib.crc32(f"{cls} {case.name}".encode()))
    config = dict(case.config)
    layer = getattr(keras.layers, cls).from_config(copy.deepcopy(config))
    inputs = [values(case, shape, rng) for shape in case.shapes]
    many = len(inputs) > 1
    apart = cls in APART
    layer.build(*[x.shape for x in inputs]) if apart else layer.build([x.shape for x in inputs] if many else inputs[0].shape)
    weights = random_weights(layer, rng)
    layer.set_weights(weights)
    arguments = {"training": True} if case.training else dict(getattr(case, "call", {}))
    keyword: dict[str, Any] = dict(arguments)
    if case.mask is not None:
        keyword["mask"] = jnp.asarray(case.mask[0]) if len(case.mask) == 1 else [jnp.asarray(m) for m in case.mask]
    trainable = [jnp.asarray(v.value) for v in layer.trainable_variables]
    state = [jnp.asarray(v.value) for v in layer.non_trainable_variables]
    outputs = layer(*inputs, **keyword) if apart else layer(inputs if many else inputs[0], **keyword)
    result: dict[str, Any] = {"name": case.name, "config": config, "inputs": [array(x) for x in inputs]}
    if arguments:
        result["call"] = arguments
    if case.mask is not None:
        result["mask"] = [array(m) for m in case.mask]
    result["weights"] = [array(w) for w in weights]
    result["expected"] = [array(y) for y in (outputs if isinstance(outputs, (list, tuple)) else [outputs])]
    after = [np.asarray(w) for w in layer.get_weights()]
    if any((a != b).any() for a, b in zip(after, weights)):
        result["expected_weights"] = [array(w) for w in after]
    if case.gradients:
        result["gradients"] = [array(g) for g in gradients(layer, trainable, state, inputs, keyword)]
    if case.tolerance is not None:
        result["tolerance"] = case.tolerance
    return result


def gradients(layer: Any, trainable: list[Any], state: list[Any], inputs: list[np.ndarray], keyword: dict[str, Any]) -> list[Any]:
    """Of the sum of squared outputs, by each float input and each trainable weight."""
    floats = [i for i, x in enumerate(inputs) if x.dtype.kind == "f"]

    def loss(chosen: list[Any], parameters: list[Any]) -> Any:
        full = [chosen[floats.index(i)] if i in floats else jnp.asarray(x) for i, x in enumerate(inputs)]
        given = full if type(layer).__name__ in APART else [full if len(full) > 1 else full[0]]
        outputs, _ = layer.stateless_call(parameters, state, *given, **keyword)
        return sum(jnp.sum(jnp.square(y.astype("float32"))) for y in jax.tree.leaves(outputs))

    by_inputs, by_weights = jax.grad(loss, argnums=(0, 1))([jnp.asarray(inputs[i]) for i in floats], trainable)
    return [*by_inputs, *by_weights]


if __name__ == "__main__":
    for name, cases in CASES.items():
        write(
            f"layers/{name}.json",
            {"format": 1, "class": f"layers.{name}", "source": SOURCE, "cases": [made(name, c) for c in cases]},
        )
