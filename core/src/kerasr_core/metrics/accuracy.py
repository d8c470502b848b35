"""Accuracies: the share of predictions that equal their labels."""

from __future__ import annotations

from typing import ClassVar

from kerasr_core.errors import ArgumentError
from kerasr_core.metrics.reduction import FunctionMetric
from kerasr_core.nn import metric_accuracy as nn
from kerasr_core.registry import public
from kerasr_core.types import Bool, Float, PositiveInt


@public("metrics.Accuracy")
class Accuracy(FunctionMetric):
    """Share of predictions that equal their labels exactly.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    """

    name = "accuracy"
    function = staticmethod(nn.accuracy)


@public("metrics.BinaryAccuracy", spellings=("binary_accuracy",))
class BinaryAccuracy(FunctionMetric):
    """Share of probabilities that lie on their label's side of a threshold.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.
        threshold: Predictions above it count as 1; from 0 to 1.

    Input shape: `y_true` (labels 0 and 1) and `y_pred` `[batch, ..., d]`.
    """

    threshold: Float = 0.5
    name = "binary_accuracy"
    function = staticmethod(nn.binary_accuracy)

    def _check_fields(self) -> None:
        if not 0.0 <= self.threshold <= 1.0:
            raise ArgumentError(
                f"metrics.BinaryAccuracy: `threshold` must be a number from 0 to 1, received {self.threshold!r}.",
                argument="threshold", layer="metrics.BinaryAccuracy", expected="a number from 0 to 1", received=self.threshold,
            )


@public("metrics.CategoricalAccuracy", spellings=("categorical_accuracy",))
class CategoricalAccuracy(FunctionMetric):
    """Share of examples whose highest score is that of their one-hot label's class.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., classes]`.
    """

    name = "categorical_accuracy"
    function = staticmethod(nn.categorical_accuracy)


@public("metrics.SparseCategoricalAccuracy", spellings=("sparse_categorical_accuracy",))
class SparseCategoricalAccuracy(FunctionMetric):
    """Share of examples whose highest score is that of their whole-number label's class.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` `[batch, ...]` or `[batch, ..., 1]`; `y_pred` `[batch, ..., classes]`.
    """

    name = "sparse_categorical_accuracy"
    function = staticmethod(nn.sparse_categorical_accuracy)


@public("metrics.TopKCategoricalAccuracy", spellings=("top_k_categorical_accuracy",))
class TopKCategoricalAccuracy(FunctionMetric):
    """Share of examples whose one-hot label's class is among the k highest scores.

    Args:
        k: How many of the highest scores are looked at.
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, ..., classes]`.
    """

    k: PositiveInt = 5
    name = "top_k_categorical_accuracy"
    order: ClassVar[tuple[str, ...]] = ("k", "name", "dtype")
    function = staticmethod(nn.top_k_categorical_accuracy)


@public("metrics.SparseTopKCategoricalAccuracy", spellings=("sparse_top_k_categorical_accuracy",))
class SparseTopKCategoricalAccuracy(FunctionMetric):
    """Share of examples whose whole-number label's class is among the k highest scores.

    Args:
        k: How many of the highest scores are looked at.
        name: Its name.
        dtype: Dtype of its variables and result.
        from_sorted_ids: Whether predictions are class numbers in falling order of score.

    Input shape: `y_true` `[batch, ...]` or `[batch, ..., 1]`; `y_pred` `[batch, ..., classes]`.
    """

    k: PositiveInt = 5
    from_sorted_ids: Bool = False
    name = "sparse_top_k_categorical_accuracy"
    order: ClassVar[tuple[str, ...]] = ("k", "name", "dtype", "from_sorted_ids")
    function = staticmethod(nn.sparse_top_k_categorical_accuracy)
    _config_if_changed = ("from_sorted_ids",)
