"""Makes tests/conformance/losses: real Keras's losses with every option. Run: KERAS_BACKEND=jax python losses.py."""

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
rng = np.random.default_rng(20)

x = rng.normal(size=(5, 4)).astype("float32")
y = rng.normal(size=(5, 4)).astype("float32")
p = np.exp(x) / np.exp(x).sum(-1, keepdims=True)
p[0] = [1, 0, 0, 0]  # clipped
q = np.exp(y) / np.exp(y).sum(-1, keepdims=True)
labels = np.array([0, 1, 2, 3, 1], "int32")
wrong_first = np.array([1, 1, 2, 3, 1], "int32")
one_hot, one_hot_wrong = np.eye(4, dtype="float32")[labels], np.eye(4, dtype="float32")[wrong_first]
binary = (y > 0).astype("float32")
weight = np.array([0.5, 1.0, 0.0, 2.0, 0.25], "float32")
x3 = rng.normal(size=(2, 3, 4)).astype("float32")
p3 = np.exp(x3) / np.exp(x3).sum(-1, keepdims=True)
labels3 = rng.integers(0, 4, (2, 3)).astype("int32")
weight3 = rng.uniform(size=(2, 3)).astype("float32")
regions, scores = (rng.uniform(size=(3, 2, 2)) > 0.5).astype("float32"), rng.uniform(size=(3, 2, 2)).astype("float32")
embeddings = rng.normal(size=(6, 3)).astype("float32")
embeddings /= np.linalg.norm(embeddings, axis=1, keepdims=True)
ids = np.array([0, 1, 0, 1, 1, 2], "int32")

Line = tuple[Any, ...]  # name, config, y_true, y_pred, sample_weight or nothing


def reductions(a: np.ndarray, b: np.ndarray) -> list[Line]:
    """Every reduction, with and without weights."""
    words = ["sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none"]
    return [
        line
        for word in words
        for line in [(word, {"reduction": word}, a, b), (f"{word}, weighted", {"reduction": word}, a, b, weight)]
    ]


PLAIN = [("defaults", {}, y, x), ("weighted", {}, y, x, weight), ("none", {"reduction": "none"}, y, x)]
CASES: dict[str, list[Line]] = {
    "MeanSquaredError": [
        *reductions(y, x),
        ("a vector and a column", {}, y[:, 0], x[:, :1]),
        ("a weight for each step", {}, x3, x3 + 1.5, weight3),
        ("weights as a column", {"reduction": "none"}, y, x, weight[:, None]),
    ],
    "MeanAbsoluteError": PLAIN, "MeanAbsolutePercentageError": PLAIN,
    "MeanSquaredLogarithmicError": PLAIN, "LogCosh": [*PLAIN, ("large errors", {}, y * 100, x * 100)],
    "Huber": [*PLAIN, ("delta", {"delta": 0.3, "reduction": "none"}, y, x)],
    "CosineSimilarity": [*PLAIN, ("axis 0", {"axis": 0, "reduction": "none"}, y, x), ("zero vector", {}, np.zeros_like(x), x)],
    "Hinge": [*PLAIN, ("labels 0 and 1", {"reduction": "none"}, binary, x)],
    "SquaredHinge": [*PLAIN, ("labels 0 and 1", {"reduction": "none"}, binary, x)],
    "CategoricalHinge": [("one-hot", {"reduction": "none"}, one_hot, x), ("weighted", {}, one_hot, x, weight)],
    "KLDivergence": [("none", {"reduction": "none"}, q, p), ("weighted", {}, q, p, weight)],
    "Poisson": [("none", {"reduction": "none"}, q, p), ("weighted", {}, q, p, weight)],
    "BinaryCrossentropy": [
        *reductions(binary, p),
        ("logits", {"from_logits": True, "reduction": "none"}, binary, x * 20),
        ("smoothed", {"label_smoothing": 0.2, "reduction": "none"}, binary, p),
        ("axis 1", {"axis": 1, "reduction": "none"}, (x3 > 0).astype("float32"), p3),
    ],
    "BinaryFocalCrossentropy": [
        ("defaults", {"reduction": "none"}, binary, p),
        ("balanced", {"apply_class_balancing": True, "alpha": 0.3, "gamma": 1.5, "reduction": "none"}, binary, p),
        ("logits, smoothed", {"from_logits": True, "label_smoothing": 0.1}, binary, x, weight),
    ],
    "CategoricalCrossentropy": [
        *reductions(one_hot, p),
        ("certain but wrong", {"reduction": "none"}, one_hot_wrong, p),
        ("logits", {"from_logits": True, "reduction": "none"}, one_hot, x * 20),
        ("smoothed", {"label_smoothing": 0.2, "reduction": "none"}, one_hot, p),
        ("not summing to 1", {"reduction": "none"}, one_hot, p * 3),
        ("axis 1", {"axis": 1, "reduction": "none"}, p3, np.abs(x3)),
    ],
    "CategoricalFocalCrossentropy": [
        ("defaults", {"reduction": "none"}, one_hot, p),
        ("alpha, gamma", {"alpha": 0.4, "gamma": 1.5, "reduction": "none"}, one_hot_wrong, p),
        ("logits, smoothed", {"from_logits": True, "label_smoothing": 0.1}, one_hot, x, weight),
    ],
    "SparseCategoricalCrossentropy": [
        *reductions(labels, p),
        ("certain but wrong", {"reduction": "none"}, wrong_first, p),
        ("labels in a column", {}, labels[:, None], p),
        ("logits", {"from_logits": True, "reduction": "none"}, labels, x * 20),
        ("ignored class", {"ignore_class": 1}, labels, p),
        ("ignored class, weighted", {"ignore_class": 1}, labels, p, weight),
        ("ignored class, none", {"ignore_class": 1, "reduction": "none"}, labels, p),
        ("ignored class of -1", {"ignore_class": -1, "from_logits": True}, np.where(labels3 == 0, -1, labels3), x3),
        ("steps", {}, labels3, p3, weight3),
    ],
    "CategoricalGeneralizedCrossEntropy": [("q", {"q": 0.3, "reduction": "none"}, labels, q), ("defaults", {}, labels, q, weight)],
    "Dice": [("all", {}, regions, scores), ("axes", {"axis": [1, 2], "reduction": "none"}, regions, scores)],
    "Tversky": [
        ("all", {}, regions, scores),
        ("weights of errors", {"alpha": 0.2, "beta": 0.9, "axis": [1, 2], "reduction": "none"}, regions, scores),
    ],
    "Circle": [
        ("defaults", {}, ids, embeddings),
        ("gamma and margin", {"gamma": 5.0, "margin": 0.2, "reduction": "none"}, ids, embeddings),
        ("with itself", {"gamma": 5.0, "remove_diagonal": False}, ids, embeddings),
    ],
    "CTC": [("repeated labels", {"reduction": "none"}, np.array([[1, 2, 2], [3, 1, 3]], "int32"), rng.normal(size=(2, 7, 4)).astype("float32"))],
}

if __name__ == "__main__":
    for name, lines in CASES.items():
        cases = []
        for case, config, y_true, y_pred, *rest in lines:
            got = getattr(keras.losses, name)(**config)(y_true, y_pred, rest[0] if rest else None)
            made = {"name": case, "config": config, "y_true": array(y_true), "y_pred": array(y_pred)}
            if rest:
                made["sample_weight"] = array(rest[0])
            cases.append({**made, "expected": array(got)})
        write(f"losses/{name}.json", {"format": 1, "class": f"losses.{name}", "source": SOURCE, "cases": cases})
