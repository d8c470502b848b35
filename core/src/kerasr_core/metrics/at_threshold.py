"""The best of one rate among the thresholds at which another rate is at least a given value."""

from __future__ import annotations

from typing import ClassVar

import jax.numpy as jnp

from kerasr_core.errors import ArgumentError
from kerasr_core.metrics.confusion import ThresholdMetric, spread_thresholds
from kerasr_core.nn.loss_reduce import safe_divide
from kerasr_core.nn.metric_confusion import evenly_spread
from kerasr_core.registry import public
from kerasr_core.types import Array, Float, Int, PositiveInt
from kerasr_core.variable import Variable


class _BestAt(ThresholdMetric):
    """Counts at evenly spread thresholds; subclasses say which rate is bounded and which is sought."""

    num_thresholds: PositiveInt = 200
    class_id: Int | None = None
    counted = ("true_positives", "false_positives", "true_negatives", "false_negatives")
    bound: ClassVar[str] = ""

    true_positives: Variable
    false_positives: Variable
    true_negatives: Variable
    false_negatives: Variable

    def _check_fields(self) -> None:
        value = getattr(self, self.bound)
        if not 0.0 <= value <= 1.0:
            raise ArgumentError(
                f"{self._label()}: `{self.bound}` must be a number from 0 to 1, received {value!r}.",
                argument=self.bound, layer=self._label(), expected="a number from 0 to 1", received=value,
            )

    def _make_variables(self) -> None:
        self.thresholds = [0.5] if self.num_thresholds == 1 else spread_thresholds(self.num_thresholds)
        self._even = evenly_spread(self.thresholds)
        self._keep(len(self.thresholds))

    def sensitivities(self) -> Array:
        """True positives as a share of labels 1, at each threshold."""
        tp, fn = self.true_positives.value, self.false_negatives.value
        return safe_divide(tp, tp + fn)

    def specificities(self) -> Array:
        """True negatives as a share of labels 0, at each threshold."""
        tn, fp = self.true_negatives.value, self.false_positives.value
        return safe_divide(tn, tn + fp)

    def precisions(self) -> Array:
        """True positives as a share of positive predictions, at each threshold."""
        tp, fp = self.true_positives.value, self.false_positives.value
        return safe_divide(tp, tp + fp)

    def _best(self, sought: Array, bounded: Array) -> Array:
        return jnp.max(jnp.where(bounded >= getattr(self, self.bound), sought, 0.0))


@public("metrics.SensitivityAtSpecificity")
class SensitivityAtSpecificity(_BestAt):
    """Highest sensitivity (share of labels 1 above the threshold) where the specificity (share of labels 0 not above it) is at least a given value.

    Args:
        specificity: The least specificity, from 0 to 1.
        num_thresholds: Number of thresholds, spread evenly from 0 to 1.
        class_id: If given, only this class is looked at.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    specificity: Float
    bound = "specificity"
    order: ClassVar[tuple[str, ...]] = ("specificity", "num_thresholds", "class_id", "name", "dtype")

    def result(self) -> Array:
        return self._best(self.sensitivities(), self.specificities())


@public("metrics.SpecificityAtSensitivity")
class SpecificityAtSensitivity(_BestAt):
    """Highest specificity (share of labels 0 not above the threshold) where the sensitivity (share of labels 1 above it) is at least a given value.

    Args:
        sensitivity: The least sensitivity, from 0 to 1.
        num_thresholds: Number of thresholds, spread evenly from 0 to 1.
        class_id: If given, only this class is looked at.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    sensitivity: Float
    bound = "sensitivity"
    order: ClassVar[tuple[str, ...]] = ("sensitivity", "num_thresholds", "class_id", "name", "dtype")

    def result(self) -> Array:
        return self._best(self.specificities(), self.sensitivities())


@public("metrics.PrecisionAtRecall")
class PrecisionAtRecall(_BestAt):
    """Highest precision (share of labels 1 above the threshold) where the recall (share of labels 1 above it) is at least a given value.

    Args:
        recall: The least recall, from 0 to 1.
        num_thresholds: Number of thresholds, spread evenly from 0 to 1.
        class_id: If given, only this class is looked at.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    recall: Float
    bound = "recall"
    order: ClassVar[tuple[str, ...]] = ("recall", "num_thresholds", "class_id", "name", "dtype")

    def result(self) -> Array:
        return self._best(self.precisions(), self.sensitivities())


@public("metrics.RecallAtPrecision")
class RecallAtPrecision(_BestAt):
    """Highest recall (share of labels 1 above the threshold) where the precision (share of labels 1 among scores above it) is at least a given value.

    Args:
        precision: The least precision, from 0 to 1.
        num_thresholds: Number of thresholds, spread evenly from 0 to 1.
        class_id: If given, only this class is looked at.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    precision: Float
    bound = "precision"
    order: ClassVar[tuple[str, ...]] = ("precision", "num_thresholds", "class_id", "name", "dtype")

    def result(self) -> Array:
        return self._best(self.sensitivities(), self.precisions())
