"""The cross-entropies as loss classes, and what labels each of them accepts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import numpy as np

from kerasr_core.errors import ArgumentError, DataError
from kerasr_core.losses.base import FunctionLoss, check_same_shape
from kerasr_core.nn import loss_crossentropy as nn
from kerasr_core.registry import public
from kerasr_core.types import Axis, Bool, Float, Fraction, Int, NumberOrList


def bad_labels(owner: Any, expected: str, received: str, remedy: str = "") -> DataError:
    """The error for labels outside those that a loss knows."""
    return DataError(
        f"Loss {owner!r}: labels in `y` must be {expected}, received {received}.{remedy}",
        argument="y", layer=str(owner), expected=expected, received=received,
    )


def spread(labels: np.ndarray[Any, Any]) -> str:
    """`labels from 1 to 3`."""
    low, high = labels.min(), labels.max()
    return f"labels from {low:g} to {high:g}"


def check_probabilities(owner: Any, y_true: Any) -> None:
    """Labels of a binary or one-hot kind lie from 0 to 1."""
    labels = np.asarray(y_true)
    if labels.size and not (labels.min() >= 0 and labels.max() <= 1):
        raise bad_labels(owner, "from 0 to 1", spread(labels))


def check_classes(owner: Any, y_true: Any, y_pred_shape: Sequence[int | None], axis: int, ignore_class: int | None) -> None:
    """Whole-number labels name one of the classes, or the one that is ignored."""
    labels = np.asarray(y_true)
    axis %= len(y_pred_shape)
    expected = [d for i, d in enumerate(y_pred_shape) if i not in (0, axis)]
    received = list(labels.shape[1:])
    shorter = received[:-1] if len(received) == len(expected) + 1 and received[-1:] == [1] else received
    if len(shorter) != len(expected) or any(e is not None and e != r for e, r in zip(expected, shorter)):
        raise DataError(
            f"Loss {owner!r}: each target in `y` must have the shape {expected} (or {[*expected, 1]}), received {received}. "
            "One-hot labels want a categorical loss, not a sparse one.",
            argument="y", layer=str(owner), expected=expected, received=received,
        )
    classes = y_pred_shape[axis]
    labels = labels if ignore_class is None else labels[labels != ignore_class]
    if not labels.size or classes is None:
        return
    if labels.dtype.kind == "f" and not np.array_equal(labels, np.floor(labels)):
        raise bad_labels(owner, f"whole numbers from 0 to {classes - 1}", "numbers with fractions")
    if labels.min() < 0 or labels.max() >= classes:
        shift = " Subtract 1 from the labels." if labels.min() == 1 and labels.max() == classes else ""
        raise bad_labels(owner, f"from 0 to {classes - 1} (the model gives {classes} classes)", spread(labels), shift)


class _Categorical(FunctionLoss):
    """What losses on one-hot labels share: the labels they accept."""

    def check_labels(self, y_true: np.ndarray[Any, Any], y_pred_shape: Sequence[int | None]) -> None:
        remedy = " Labels that are whole numbers want a sparse categorical loss."
        expected, received = tuple(y_pred_shape[1:]), np.shape(y_true)[1:]
        if len(expected) != len(received):
            raise DataError(
                f"Loss {self.name!r}: each target in `y` must have the shape {list(expected)} of the model's output, "
                f"received {list(received)}.{remedy}",
                argument="y", layer=str(self.name), expected=list(expected), received=list(received),
            )
        check_same_shape(self.name, y_true, y_pred_shape, remedy)
        check_probabilities(self.name, y_true)


@public("losses.BinaryCrossentropy")
class BinaryCrossentropy(FunctionLoss):
    r"""Cross-entropy of labels 0 and 1 under predicted probabilities.

    $$ -\frac1d\sum_i y_i \log p_i + (1 - y_i)\log(1 - p_i) $$

    Args:
        from_logits: Whether predictions are logits, to be passed through a sigmoid.
        label_smoothing: Share by which labels are drawn towards 1/2.
        axis: The axis that is averaged.
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    Raises: `DataError` in `fit` for labels outside 0 to 1.
    """

    from_logits: Bool = False
    label_smoothing: Fraction = 0.0
    axis: Axis = -1
    name = "binary_crossentropy"
    function: ClassVar[Callable[..., Any]] = staticmethod(nn.binary_crossentropy)

    def check_labels(self, y_true: np.ndarray[Any, Any], y_pred_shape: Sequence[int | None]) -> None:
        check_same_shape(self.name, y_true, y_pred_shape)
        check_probabilities(self.name, y_true)


@public("losses.BinaryFocalCrossentropy")
class BinaryFocalCrossentropy(BinaryCrossentropy):
    r"""Binary cross-entropy in which well predicted examples count less.

    $$ -\frac1d\sum_i (1 - q_i)^\gamma \log q_i, \qquad q_i = y_i p_i + (1 - y_i)(1 - p_i) $$

    Args:
        apply_class_balancing: Whether label 1 is weighted by `alpha` and label 0 by `1 - alpha`.
        alpha: The weight of label 1.
        gamma: How strongly well predicted examples are discounted; 0 discounts nothing.
        from_logits: Whether predictions are logits.
        label_smoothing: Share by which labels are drawn towards 1/2.
        axis: The axis that is averaged.
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., d]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    Source: Lin et al. (2018), section 3, arXiv:1708.02002.
    """

    apply_class_balancing: Bool = False
    alpha: Float = 0.25
    gamma: Float = 2.0
    name = "binary_focal_crossentropy"
    order: ClassVar = (
        "apply_class_balancing", "alpha", "gamma", "from_logits", "label_smoothing", "axis", "reduction", "name", "dtype",
    )
    function = staticmethod(nn.binary_focal_crossentropy)


@public("losses.CategoricalCrossentropy")
class CategoricalCrossentropy(_Categorical):
    r"""Cross-entropy of one-hot labels under predicted class probabilities.

    $$ -\sum_k y_k \log p_k $$

    Args:
        from_logits: Whether predictions are logits.
        label_smoothing: Share by which labels are drawn towards the uniform distribution.
        axis: The class axis.
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., classes]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    Raises: `ShapeError` if the shapes differ; `DataError` in `fit` for labels outside 0 to 1.
    """

    from_logits: Bool = False
    label_smoothing: Fraction = 0.0
    axis: Axis = -1
    name = "categorical_crossentropy"
    function = staticmethod(nn.categorical_crossentropy)


@public("losses.CategoricalFocalCrossentropy")
class CategoricalFocalCrossentropy(_Categorical):
    r"""Categorical cross-entropy in which well predicted examples count less.

    $$ -\sum_k \alpha\,(1 - p_k)^\gamma\, y_k \log p_k $$

    Args:
        alpha: Weight of the classes: one number, or one for each class.
        gamma: How strongly well predicted examples are discounted; 0 discounts nothing.
        from_logits: Whether predictions are logits.
        label_smoothing: Share by which labels are drawn towards the uniform distribution.
        axis: The class axis.
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` and `y_pred` `[batch, ..., classes]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    Source: Lin et al. (2018), section 3, arXiv:1708.02002.
    """

    alpha: NumberOrList = 0.25
    gamma: Float = 2.0
    from_logits: Bool = False
    label_smoothing: Fraction = 0.0
    axis: Axis = -1
    name = "categorical_focal_crossentropy"
    function = staticmethod(nn.categorical_focal_crossentropy)


@public("losses.SparseCategoricalCrossentropy")
class SparseCategoricalCrossentropy(FunctionLoss):
    r"""Cross-entropy of whole-number labels under predicted class probabilities: −log p of the label's class.

    Args:
        from_logits: Whether predictions are logits.
        ignore_class: A label whose elements are left out of the loss.
        reduction: How the values of a batch are put together.
        axis: The class axis of the predictions.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` `[batch, ...]` or `[batch, ..., 1]` with labels from 0 to `classes − 1`; `y_pred` `[batch, ..., classes]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    Raises: `ShapeError` if the shapes do not fit; `DataError` in `fit` for labels that are no class.
    """

    from_logits: Bool = False
    ignore_class: Int | None = None
    axis: Axis = -1
    name = "sparse_categorical_crossentropy"
    order: ClassVar = ("from_logits", "ignore_class", "reduction", "axis", "name", "dtype")
    function = staticmethod(nn.sparse_categorical_crossentropy)
    _config_if_changed = ("axis", "dtype")

    def _targets(self, y_true: Any) -> Any:
        return y_true  # whole numbers stay whole: float32 ends at 2²⁴

    def check_labels(self, y_true: np.ndarray[Any, Any], y_pred_shape: Sequence[int | None]) -> None:
        check_classes(self.name, y_true, y_pred_shape, self.axis, self.ignore_class)


@public("losses.CategoricalGeneralizedCrossEntropy")
class CategoricalGeneralizedCrossEntropy(FunctionLoss):
    r"""A loss between cross-entropy (q → 0) and mean absolute error (q = 1) that bears wrong labels.

    $$ (1 - p_y^{\,q}) / q $$

    Args:
        q: Between 0 and 1, both excluded.
        reduction: How the values of a batch are put together.
        name: Its name.
        dtype: Dtype of the computation.

    Input shape: `y_true` `[batch, ...]` with whole-number labels; `y_pred` `[batch, ..., classes]`.
    Output shape: a single number, or `[batch, ...]` without reduction.
    Source: Zhang and Sabuncu (2018), equation 6, arXiv:1805.07836.
    """

    q: Float = 0.5
    name = "categorical_generalized_cross_entropy"
    function = staticmethod(nn.categorical_generalized_cross_entropy)

    def _check_fields(self) -> None:
        if not 0.0 < self.q < 1.0:
            raise ArgumentError(
                f"losses.CategoricalGeneralizedCrossEntropy: `q` must lie between 0 and 1, received {self.q!r}.",
                argument="q", layer="losses.CategoricalGeneralizedCrossEntropy", expected="between 0 and 1", received=self.q,
            )

    def _targets(self, y_true: Any) -> Any:
        return y_true

    def check_labels(self, y_true: np.ndarray[Any, Any], y_pred_shape: Sequence[int | None]) -> None:
        check_classes(self.name, y_true, y_pred_shape, -1, None)
