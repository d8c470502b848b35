"""Makes tests/conformance/activations: real Keras's activations on a few numbers. Run: KERAS_BACKEND=jax python activations.py."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ["KERAS_BACKEND"] = "jax"
sys.path.insert(0, str(Path(__file__).parent))

import jax
import keras
import numpy as np
from common import array, write

SOURCE = f"Keras {keras.__version__} on JAX {jax.__version__}, CPU"
LINE = np.array([-8.0, -3.0, -1.5, -1.0, -0.5, -0.1, 0.0, 0.1, 0.5, 0.9, 1.0, 1.5, 3.0, 6.0, 8.5], "float32")
TABLE = np.array([[[0.3, -1.2, 2.0, 0.1], [1.0, 1.0, -0.5, 0.0]], [[-2.0, 0.7, 0.4, 3.0], [0.0, 0.0, 0.0, 0.0]]], "float32")

ARGUMENTS: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "relu": [
        ("negative_slope", {"negative_slope": 0.2}), ("max_value", {"max_value": 2.0}), ("threshold", {"threshold": 0.7}),
        ("all three", {"negative_slope": 0.1, "max_value": 3.0, "threshold": 0.5}),
    ],
    "leaky_relu": [("negative_slope", {"negative_slope": 0.05})],
    "elu": [("alpha", {"alpha": 0.3})],
    "celu": [("alpha", {"alpha": 2.0})],
    "gelu": [("approximate", {"approximate": True})],
    "soft_shrink": [("threshold", {"threshold": 1.2})],
    "hard_shrink": [("threshold", {"threshold": 1.2})],
    "squareplus": [("b", {"b": 1.0})],
}
PLAIN = [
    "relu", "leaky_relu", "relu6", "elu", "celu", "selu", "gelu", "silu", "hard_silu", "mish", "sigmoid", "log_sigmoid",
    "hard_sigmoid", "sparse_sigmoid", "tanh", "hard_tanh", "tanh_shrink", "soft_shrink", "hard_shrink", "softplus", "squareplus",
    "sparse_plus", "softsign", "exponential", "linear",
]
AXES = {
    "softmax": [{}, {"axis": 1}, {"axis": [1, 2]}],
    "log_softmax": [{}, {"axis": 1}],
    "sparsemax": [{}, {"axis": 1}],
    "glu": [{}, {"axis": 1}],
}


def made(function: str, name: str, arguments: dict[str, Any], x: np.ndarray) -> dict[str, Any]:
    given = {k: tuple(v) if isinstance(v, list) else v for k, v in arguments.items()}
    y = getattr(keras.activations, function)(jax.numpy.asarray(x), **given)
    return {"name": name, "arguments": arguments, "inputs": [array(x)], "expected": [array(y)]}


if __name__ == "__main__":
    tables: dict[str, list[dict[str, Any]]] = {f: [made(f, "defaults", {}, LINE)] for f in PLAIN}
    for function, variants in ARGUMENTS.items():
        tables[function] += [made(function, name, arguments, LINE) for name, arguments in variants]
    tables["threshold"] = [made("threshold", "both", {"threshold": 0.5, "default_value": -2.0}, LINE)]
    for function, choices in AXES.items():
        tables[function] = [made(function, str(a.get("axis", "defaults")), a, TABLE) for a in choices]
    for function, cases in tables.items():
        write(
            f"activations/{function}.json",
            {"format": 1, "function": f"activations.{function}", "source": SOURCE, "cases": cases},
        )
