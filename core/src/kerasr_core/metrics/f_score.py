"""F scores: the harmonic mean of precision and recall, for each class or averaged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.metrics.base import Metric
from kerasr_core.nn.loss_align import to_array, to_float
from kerasr_core.registry import public
from kerasr_core.types import Array, Float, Text
from kerasr_core.variable import Variable

_AVERAGES = (None, "micro", "macro", "weighted")
_COUNTS = ("true_positives", "false_positives", "false_negatives", "intermediate_weights")


@public("metrics.FBetaScore")
class FBetaScore(Metric):
    r"""Weighted harmonic mean of precision p and recall r: $(1 + \beta^2)\,p r / (\beta^2 p + r)$.

    Args:
        average: `None` (one score for each class), `"micro"` (counts of all classes together), `"macro"` (mean over classes)
            or `"weighted"` (mean weighted by the number of labels of each class).
        beta: Weight of recall against precision, greater than 0.
        threshold: Scores above it are positive; if None, the highest score of each example.
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` (one-hot or several labels) and `y_pred` `[batch, classes]`.
    """

    average: Text | None = None
    beta: Float = 1.0
    threshold: Float | None = None
    name = "fbeta_score"
    order: ClassVar[tuple[str, ...]] = ("average", "beta", "threshold", "name", "dtype")

    def _check_fields(self) -> None:
        for argument, ok, expected in (
            ("average", self.average in _AVERAGES, f"one of {list(_AVERAGES)}"),
            ("beta", self.beta > 0, "greater than 0"),
            ("threshold", self.threshold is None or 0 < self.threshold <= 1, "greater than 0 and at most 1, or None"),
        ):
            if not ok:
                value = getattr(self, argument)
                raise ArgumentError(
                    f"{self._label()}: `{argument}` must be {expected}, received {value!r}.",
                    argument=argument, layer=self._label(), expected=expected, received=value,
                )

    true_positives: Variable
    false_positives: Variable
    false_negatives: Variable
    intermediate_weights: Variable

    def build(self, y_true_shape: Sequence[int | None], y_pred_shape: Sequence[int | None]) -> None:
        """Make the counts of each class."""
        if len(y_pred_shape) != 2 or len(y_true_shape) != 2:
            wrong = "y_pred" if len(y_pred_shape) != 2 else "y_true"
            received = list(y_pred_shape if wrong == "y_pred" else y_true_shape)
            raise ShapeError(
                f"Metric {self.name!r}: `{wrong}` must have the shape [batch, classes], received {received}.",
                argument=wrong, layer=str(self.name), expected="[batch, classes]", received=received,
            )
        if not self._own_variables:
            shape = () if self.average == "micro" else (int(y_pred_shape[-1]),)
            for name in _COUNTS:
                setattr(self, name, self.add_variable(shape, name=name))

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Take in a batch of labels and scores."""
        y_true, y_pred = to_array(y_true, "y_true").astype(self.dtype), to_float(y_pred, self.dtype)
        self.build(y_true.shape, y_pred.shape)
        if y_true.shape != y_pred.shape:
            raise ShapeError(
                f"Metric {self.name!r}: `y_true` must have the shape of `y_pred`: expected {list(y_pred.shape)}, received "
                f"{list(y_true.shape)}.",
                argument="y_true", layer=str(self.name), expected=list(y_pred.shape), received=list(y_true.shape),
            )
        if self.threshold is None:
            chosen = (y_pred >= jnp.max(y_pred, axis=-1, keepdims=True)) & (jnp.abs(y_pred) > 1e-9)
        else:
            chosen = y_pred > self.threshold
        chosen = chosen.astype(self.dtype)
        weight = None if sample_weight is None else to_array(sample_weight, "sample_weight").astype(self.dtype).reshape(-1, 1)
        axis = None if self.average == "micro" else 0

        def total(values: Array) -> Array:
            return jnp.sum(values if weight is None else values * weight, axis=axis)

        self.true_positives.assign_add(total(chosen * y_true))
        self.false_positives.assign_add(total(chosen * (1.0 - y_true)))
        self.false_negatives.assign_add(total((1.0 - chosen) * y_true))
        self.intermediate_weights.assign_add(total(y_true))

    def result(self) -> Array:
        if not self._own_variables:
            return jnp.zeros((), self.dtype)
        tp, fp, fn, labels = (getattr(self, name).value for name in _COUNTS)
        epsilon = config.epsilon()
        precision, recall = tp / (tp + fp + epsilon), tp / (tp + fn + epsilon)
        score = precision * recall * (1.0 + self.beta**2) / (self.beta**2 * precision + recall + epsilon)
        if self.average == "weighted":
            return jnp.sum(score * (labels / (jnp.sum(labels) + epsilon)))
        return score if self.average is None else jnp.mean(score)


@public("metrics.F1Score")
class F1Score(FBetaScore):
    r"""Harmonic mean of precision p and recall r: $2 p r / (p + r)$.

    Args:
        average: `None` (one score for each class), `"micro"` (counts of all classes together), `"macro"` (mean over classes)
            or `"weighted"` (mean weighted by the number of labels of each class).
        threshold: Scores above it are positive; if None, the highest score of each example.
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` (one-hot or several labels) and `y_pred` `[batch, classes]`.
    """

    name = "f1_score"
    order: ClassVar[tuple[str, ...]] = ("average", "threshold", "name", "dtype")

    def get_config(self) -> dict[str, Any]:
        return {k: v for k, v in super().get_config().items() if k != "beta"}
