"""Intersection over union of predicted and true regions, from a confusion matrix of classes."""

from __future__ import annotations

from typing import Any, ClassVar

import jax.numpy as jnp

from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.metrics.base import Metric
from kerasr_core.nn.loss_align import to_array
from kerasr_core.nn.loss_reduce import safe_divide
from kerasr_core.registry import public
from kerasr_core.types import Array, Axes, Axis, Bool, Float, Int, PositiveInt


class ConfusionMatrixMetric(Metric):
    """Keeps the matrix `[true class, predicted class]` of weighted counts; int32 unless another dtype is asked for."""

    num_classes: int
    ignore_class: int | None = None
    sparse_y_true: bool = True
    sparse_y_pred: bool = True
    axis: int = -1

    def _initialize(self, given: dict[str, Any]) -> None:
        super()._initialize({**given, "dtype": given.get("dtype") or "int32"})

    def _make_variables(self) -> None:
        self.total_confusion_matrix = self.add_variable((self.num_classes, self.num_classes), name="total_confusion_matrix")

    def _classes(self, y: Any, sparse: bool, argument: str) -> Array:
        y = to_array(y, argument)
        return (y if sparse else jnp.argmax(y, axis=self.axis)).astype("int32").reshape(-1)

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Take in a batch of true and predicted classes."""
        true = self._classes(y_true, self.sparse_y_true, "y_true")
        predicted = self._classes(y_pred, self.sparse_y_pred, "y_pred")
        if true.shape != predicted.shape:
            raise ShapeError(
                f"Metric {self.name!r}: `y_true` and `y_pred` must hold as many classes, received {true.size} and {predicted.size}.",
                argument="y_true", layer=str(self.name), expected=predicted.size, received=true.size,
            )
        if sample_weight is None:
            weight = jnp.ones(true.shape, self.dtype)
        else:
            weight = jnp.broadcast_to(to_array(sample_weight, "sample_weight").reshape(-1).astype(self.dtype), true.shape)
        if self.ignore_class is not None:
            ignored = true == self.ignore_class
            weight, true, predicted = (jnp.where(ignored, 0, x) for x in (weight, true, predicted))
        self.total_confusion_matrix.assign(self.total_confusion_matrix.value.at[true, predicted].add(weight))

    def _mean_over(self, classes: tuple[int, ...]) -> Array:
        """Mean of intersection over union, of those classes that occur."""
        matrix = self.total_confusion_matrix.value.astype("float32")
        hits = jnp.diag(matrix)
        union = jnp.sum(matrix, axis=0) + jnp.sum(matrix, axis=1) - hits
        chosen = jnp.asarray(classes, dtype="int32")
        hits, union = hits[chosen], union[chosen]
        return safe_divide(jnp.sum(safe_divide(hits, union)), jnp.sum((union > 0).astype("float32")))

    def _check_target(self, ids: Any) -> list[int]:
        values = [int(i) for i in (ids if hasattr(ids, "__iter__") else [ids])]
        for i in values:
            if not 0 <= i < self.num_classes:
                raise ArgumentError(
                    f"{self._label()}: `target_class_ids` must lie from 0 to {self.num_classes - 1}, received {i}.",
                    argument="target_class_ids", layer=self._label(), expected=f"from 0 to {self.num_classes - 1}", received=i,
                )
        return values


@public("metrics.IoU")
class IoU(ConfusionMatrixMetric):
    """Mean intersection over union TP / (TP + FP + FN) of some classes.

    Args:
        num_classes: Number of classes.
        target_class_ids: The classes that are looked at.
        name: Its name.
        dtype: Dtype of the counts; int32 if None.
        ignore_class: A label whose elements are left out.
        sparse_y_true: Whether labels are whole numbers, not one-hot.
        sparse_y_pred: Whether predictions are whole numbers, not scores.
        axis: The class axis of one-hot labels and scores.
    """

    num_classes: PositiveInt
    target_class_ids: Axes
    ignore_class: Int | None = None
    sparse_y_true: Bool = True
    sparse_y_pred: Bool = True
    axis: Axis = -1
    order: ClassVar[tuple[str, ...]] = (
        "num_classes", "target_class_ids", "name", "dtype", "ignore_class", "sparse_y_true", "sparse_y_pred", "axis",
    )

    def _check_fields(self) -> None:
        self.target_class_ids = self._check_target(self.target_class_ids)

    def result(self) -> Array:
        return self._mean_over(tuple(self.target_class_ids))


@public("metrics.BinaryIoU")
class BinaryIoU(ConfusionMatrixMetric):
    """Mean intersection over union of the classes 0 and 1, for probabilities and a threshold.

    Args:
        target_class_ids: The classes that are looked at: 0, 1 or both.
        threshold: Probabilities below it are class 0.
        name: Its name.
        dtype: Dtype of the counts; int32 if None.
    """

    target_class_ids: Axes = (0, 1)
    threshold: Float | None = 0.5
    order: ClassVar[tuple[str, ...]] = ("target_class_ids", "threshold", "name", "dtype")
    num_classes = 2

    def _check_fields(self) -> None:
        self.target_class_ids = self._check_target(self.target_class_ids)

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Take in a batch of labels 0 and 1, and probabilities."""
        y_pred = to_array(y_pred)
        if self.threshold is not None:
            y_pred = (y_pred >= self.threshold).astype("int32")
        super().update_state(y_true, y_pred, sample_weight)

    def result(self) -> Array:
        return self._mean_over(tuple(self.target_class_ids))


@public("metrics.MeanIoU")
class MeanIoU(ConfusionMatrixMetric):
    """Mean intersection over union of all classes that occur.

    Args:
        num_classes: Number of classes.
        name: Its name.
        dtype: Dtype of the counts; int32 if None.
        ignore_class: A label whose elements are left out.
        sparse_y_true: Whether labels are whole numbers, not one-hot.
        sparse_y_pred: Whether predictions are whole numbers, not scores.
        axis: The class axis of one-hot labels and scores.
    """

    num_classes: PositiveInt
    ignore_class: Int | None = None
    sparse_y_true: Bool = True
    sparse_y_pred: Bool = True
    axis: Axis = -1
    order: ClassVar[tuple[str, ...]] = ("num_classes", "name", "dtype", "ignore_class", "sparse_y_true", "sparse_y_pred", "axis")

    def result(self) -> Array:
        return self._mean_over(tuple(range(self.num_classes)))


@public("metrics.OneHotIoU")
class OneHotIoU(ConfusionMatrixMetric):
    """Mean intersection over union of some classes, for one-hot labels.

    Args:
        num_classes: Number of classes.
        target_class_ids: The classes that are looked at.
        name: Its name.
        dtype: Dtype of the counts; int32 if None.
        ignore_class: A label whose elements are left out.
        sparse_y_pred: Whether predictions are whole numbers, not scores.
        axis: The class axis.
    """

    num_classes: PositiveInt
    target_class_ids: Axes
    ignore_class: Int | None = None
    sparse_y_pred: Bool = False
    axis: Axis = -1
    order: ClassVar[tuple[str, ...]] = ("num_classes", "target_class_ids", "name", "dtype", "ignore_class", "sparse_y_pred", "axis")
    sparse_y_true = False

    def _check_fields(self) -> None:
        self.target_class_ids = self._check_target(self.target_class_ids)

    def result(self) -> Array:
        return self._mean_over(tuple(self.target_class_ids))


@public("metrics.OneHotMeanIoU")
class OneHotMeanIoU(ConfusionMatrixMetric):
    """Mean intersection over union of all classes that occur, for one-hot labels.

    Args:
        num_classes: Number of classes.
        name: Its name.
        dtype: Dtype of the counts; int32 if None.
        ignore_class: A label whose elements are left out.
        sparse_y_pred: Whether predictions are whole numbers, not scores.
        axis: The class axis.
    """

    num_classes: PositiveInt
    ignore_class: Int | None = None
    sparse_y_pred: Bool = False
    axis: Axis = -1
    order: ClassVar[tuple[str, ...]] = ("num_classes", "name", "dtype", "ignore_class", "sparse_y_pred", "axis")
    sparse_y_true = False

    def result(self) -> Array:
        return self._mean_over(tuple(range(self.num_classes)))
