"""Makes tests/conformance/metrics: real Keras's metrics with every option. Run: KERAS_BACKEND=jax python metrics.py."""

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
rng = np.random.default_rng(21)
N = 6


def numbers(*shape: int) -> np.ndarray:
    return rng.normal(size=shape or (N, 3)).astype("float32")


def probabilities(*shape: int) -> np.ndarray:
    return rng.uniform(size=shape or (N, 3)).astype("float32")


def classes(high: int = 3, *shape: int) -> np.ndarray:
    return rng.integers(0, high, shape or (N,)).astype("int32")


def one_hot() -> np.ndarray:
    return np.eye(3, dtype="float32")[classes()]


def bits(*shape: int) -> np.ndarray:
    return rng.integers(0, 2, shape or (N, 3)).astype("float32")


def weights() -> np.ndarray:
    return rng.uniform(size=N).astype("float32")


def two(y_true: Any, y_pred: Any) -> list[list[tuple[Any, ...]]]:
    """Two batches without weights, and two with."""
    return [[(y_true(), y_pred()), (y_true(), y_pred())], [(y_true(), y_pred(), weights()), (y_true(), y_pred(), weights())]]


def plain(y_true: Any, y_pred: Any, **config: Any) -> list[tuple[str, dict[str, Any], list[tuple[Any, ...]]]]:
    bare, weighted = two(y_true, y_pred)
    return [("two batches", config, bare), ("two batches, weighted", config, weighted)]


def vector_bits() -> np.ndarray:
    return bits(N)


def vector_scores() -> np.ndarray:
    return probabilities(N)


def one(config: dict[str, Any], *data: Any, name: str | None = None) -> tuple[str, dict[str, Any], list[tuple[Any, ...]]]:
    return (name or ", ".join(f"{k} {v}" for k, v in config.items()) or "defaults", config, [data])


def thresholds() -> list[Any]:
    return [
        *plain(vector_bits, vector_scores),
        *[one({"thresholds": t}, vector_bits(), vector_scores(), weights()) for t in (0.3, [0.2, 0.7], [0.0, 0.5, 1.0])],
    ]


def shares() -> list[Any]:
    return [
        *thresholds(),
        *[one(c, bits(), probabilities()) for c in ({"top_k": 2}, {"class_id": 1}, {"top_k": 1, "class_id": 2})],
    ]


def best_at(bound: str) -> list[Any]:
    return [
        *plain(vector_bits, vector_scores, **{bound: 0.4}),
        one({bound: 0.8, "num_thresholds": 7}, vector_bits(), vector_scores()),
        one({bound: 0.5, "num_thresholds": 1}, vector_bits(), vector_scores()),
        one({bound: 0.5, "class_id": 1}, bits(), probabilities()),
    ]


def areas() -> list[Any]:
    made = plain(vector_bits, vector_scores)
    for curve in ("ROC", "PR", "PRGAIN"):
        for method in ("interpolation", "minoring", "majoring"):
            config = {"curve": curve, "summation_method": method}
            made.append(one(config, vector_bits(), vector_scores(), weights()))
            made.append(one({**config, "multi_label": True, "num_thresholds": 9}, bits(), probabilities()))
    made.append(one({"thresholds": [0.3, 0.8]}, vector_bits(), vector_scores()))
    made.append(one({"label_weights": [0.2, 0.5, 0.9]}, bits(), probabilities()))
    made.append(one({"multi_label": True, "num_labels": 3, "label_weights": [0.2, 0.5, 0.9]}, bits(), probabilities()))
    made.append(one({"from_logits": True}, bits(), numbers()))
    made.append(one({"num_thresholds": 2}, bits(), probabilities()))
    made.append(one({"curve": "PR"}, np.zeros(N, "float32"), vector_scores(), name="no label 1"))
    return made


def f_scores(**more: Any) -> list[Any]:
    return [
        one({"average": a, "threshold": t, **more}, one_hot(), probabilities(), *w)
        for a in (None, "micro", "macro", "weighted") for t, w in ((None, ()), (0.4, (weights(),)))
    ]


def r_squares() -> list[Any]:
    return [
        *plain(numbers, numbers),
        *[
            one({"class_aggregation": a, "num_regressors": p}, numbers(), numbers(), weights())
            for a in (None, "uniform_average", "variance_weighted_average") for p in (0, 2)
        ],
    ]


CASES: dict[str, list[Any]] = {
    "Mean": [
        one({}, numbers(), name="values"), one({}, numbers(), weights(), name="weighted"),
        one({}, numbers(), np.float32(2.0), name="one weight"), one({}, np.float32(3.0), np.float32(0.5), name="a number"),
        ("two batches of different size", {}, [(numbers(2, 3),), (numbers(5, 3),)]), one({"dtype": "float16"}, numbers()),
    ],
    "Sum": [one({}, numbers(), name="values"), one({}, numbers(), weights(), name="weighted")],
    "Accuracy": plain(classes, classes),
    "BinaryAccuracy": [*plain(bits, probabilities), one({"threshold": 0.3}, bits(), probabilities())],
    "CategoricalAccuracy": plain(one_hot, probabilities),
    "SparseCategoricalAccuracy": [
        *plain(classes, probabilities), one({}, classes(3, N, 1), probabilities(), name="labels in a column"),
        one({}, classes(3, 2, 4), probabilities(2, 4, 3), name="steps"),
    ],
    "TopKCategoricalAccuracy": [*plain(one_hot, probabilities, k=2), one({}, one_hot(), probabilities(), name="k beyond the classes")],
    "SparseTopKCategoricalAccuracy": [
        *plain(classes, probabilities, k=2), one({"k": 2}, classes(), np.round(probabilities(), 1), name="ties"),
        one({"k": 1, "from_sorted_ids": True}, classes(), classes(3, N, 3)),
    ],
    "BinaryCrossentropy": [
        *plain(bits, probabilities), one({"from_logits": True, "label_smoothing": 0.2}, bits(), numbers()),
    ],
    "CategoricalCrossentropy": [
        *plain(one_hot, probabilities), one({"from_logits": True, "label_smoothing": 0.2}, one_hot(), numbers()),
    ],
    "SparseCategoricalCrossentropy": [
        *plain(classes, probabilities), one({"from_logits": True}, classes(), numbers()), one({"ignore_class": 1}, classes(), probabilities()),
    ],
    "KLDivergence": plain(probabilities, probabilities), "Poisson": plain(probabilities, probabilities),
    **{
        n: plain(numbers, numbers)
        for n in (
            "MeanSquaredError", "RootMeanSquaredError", "MeanAbsoluteError", "MeanAbsolutePercentageError",
            "MeanSquaredLogarithmicError", "LogCoshError", "Hinge", "SquaredHinge",
        )
    },
    "CosineSimilarity": [*plain(numbers, numbers), one({"axis": 0}, numbers(), numbers())],
    "CategoricalHinge": plain(one_hot, numbers),
    "PearsonCorrelation": plain(numbers, numbers), "ConcordanceCorrelation": plain(numbers, numbers),
    "R2Score": r_squares(),
    "AUC": areas(), "Precision": shares(), "Recall": shares(),
    **{n: thresholds() for n in ("TruePositives", "TrueNegatives", "FalsePositives", "FalseNegatives")},
    "SensitivityAtSpecificity": best_at("specificity"), "SpecificityAtSensitivity": best_at("sensitivity"),
    "PrecisionAtRecall": best_at("recall"), "RecallAtPrecision": best_at("precision"),
    "FBetaScore": f_scores(beta=2.0), "F1Score": f_scores(),
    "IoU": [one({"num_classes": 3, "target_class_ids": [0, 2]}, classes(), classes())],
    "BinaryIoU": [one({"threshold": 0.3}, vector_bits(), vector_scores()), one({"target_class_ids": [1]}, vector_bits(), vector_scores())],
    "MeanIoU": [
        one({"num_classes": 4}, classes(), classes()), one({"num_classes": 3, "ignore_class": 1}, classes(), classes()),
        one({"num_classes": 3, "dtype": "float32"}, classes(), classes(), weights()),
        one({"num_classes": 3, "sparse_y_true": False, "sparse_y_pred": False}, one_hot(), probabilities()),
    ],
    "OneHotIoU": [one({"num_classes": 3, "target_class_ids": [1]}, one_hot(), probabilities())],
    "OneHotMeanIoU": [one({"num_classes": 3}, one_hot(), probabilities())],
}

if __name__ == "__main__":
    for name, lines in CASES.items():
        words = ("values", "sample_weight") if name in ("Mean", "Sum") else ("y_true", "y_pred", "sample_weight")
        cases = []
        for case, config, updates in lines:
            metric = getattr(keras.metrics, name)(**config)
            for update in updates:
                metric.update_state(*update)
            tables = [{word: array(a) for word, a in zip(words, update)} for update in updates]
            made = {"name": case, "config": config, "updates": tables, "expected": array(metric.result())}
            if config.get("dtype") == "float16":
                made["tolerance"] = 1e-3  # half precision has 11 bits
            cases.append(made)
        write(f"metrics/{name}.json", {"format": 1, "class": f"metrics.{name}", "source": SOURCE, "cases": cases})
