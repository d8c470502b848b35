"""Counts of true and false positives and negatives, precision and recall."""

from __future__ import annotations

from typing import Any, ClassVar

from kerasr_core.errors import ArgumentError
from kerasr_core.metrics.base import Metric
from kerasr_core.nn.loss_reduce import safe_divide
from kerasr_core.nn.metric_confusion import NEGATIVE_INFINITY, Confusion, confusion, evenly_spread, prepared
from kerasr_core.registry import public
from kerasr_core.types import Array, Int, NumberOrList, PositiveInt


def threshold_list(thresholds: Any, default: float, owner: str) -> list[float]:
    """Thresholds as a list, each from 0 to 1."""
    if thresholds is None:
        return [default]
    values = [float(t) for t in (thresholds if hasattr(thresholds, "__iter__") else [thresholds])]
    wrong = [t for t in values if not 0.0 <= t <= 1.0]
    if wrong or not values:
        raise ArgumentError(
            f"{owner}: `thresholds` must be numbers from 0 to 1, received {thresholds!r}.",
            argument="thresholds", layer=owner, expected="numbers from 0 to 1", received=thresholds,
        )
    return values


class ThresholdMetric(Metric):
    """What metrics of counts at thresholds share.

    Class attributes:
        counted: Names of the counts that it keeps, of those of `Confusion`.
    """

    counted: ClassVar[tuple[str, ...]] = ()
    thresholds: Any
    top_k: int | None = None
    class_id: int | None = None

    def _keep(self, *shape: int) -> None:
        for name in self.counted:
            setattr(self, name, self.add_variable(shape, name=name))

    def counts_of(self, y_true: Any, y_pred: Any, sample_weight: Any) -> Confusion:
        """The counts of a batch."""
        data = prepared(y_true, y_pred, sample_weight, self.dtype, self.top_k, self.class_id)
        return confusion(*data, self.thresholds, even=self._even)

    _even: bool = False

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Take in labels 0 and 1, and scores from 0 to 1."""
        counts = self.counts_of(y_true, y_pred, sample_weight)
        for name in self.counted:
            getattr(self, name).assign_add(getattr(counts, name).astype(self.dtype))


def one_or_all(values: Array, thresholds: list[float]) -> Array:
    """A single number where there is one threshold."""
    return values[0] if len(thresholds) == 1 else values


class _Count(ThresholdMetric):
    """One of the four counts; its variable is called `accumulator`."""

    thresholds: NumberOrList | None = None
    order: ClassVar[tuple[str, ...]] = ("thresholds", "name", "dtype")
    of: ClassVar[str] = ""

    def _make_variables(self) -> None:
        self.init_thresholds = self.thresholds
        self.thresholds = threshold_list(self.thresholds, 0.5, self._label())
        self._even = evenly_spread(self.thresholds)
        self.accumulator = self.add_variable((len(self.thresholds),), name="accumulator")

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Take in labels 0 and 1, and scores from 0 to 1."""
        counts = self.counts_of(y_true, y_pred, sample_weight)
        self.accumulator.assign_add(getattr(counts, self.of).astype(self.dtype))

    def result(self) -> Array:
        return one_or_all(self.accumulator.value, self.thresholds)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "thresholds": self.init_thresholds}


@public("metrics.TruePositives")
class TruePositives(_Count):
    """Number (or weight) of label 1 with a score above the threshold.

    Args:
        thresholds: One threshold or several, from 0 to 1; 0.5 if None.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    of = "true_positives"


@public("metrics.TrueNegatives")
class TrueNegatives(_Count):
    """Number (or weight) of label 0 with a score not above the threshold.

    Args:
        thresholds: One threshold or several, from 0 to 1; 0.5 if None.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    of = "true_negatives"


@public("metrics.FalsePositives")
class FalsePositives(_Count):
    """Number (or weight) of label 0 with a score above the threshold.

    Args:
        thresholds: One threshold or several, from 0 to 1; 0.5 if None.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    of = "false_positives"


@public("metrics.FalseNegatives")
class FalseNegatives(_Count):
    """Number (or weight) of label 1 with a score not above the threshold.

    Args:
        thresholds: One threshold or several, from 0 to 1; 0.5 if None.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    of = "false_negatives"


class _Share(ThresholdMetric):
    """Precision and recall: true positives as a share of something."""

    thresholds: NumberOrList | None = None
    top_k: PositiveInt | None = None
    class_id: Int | None = None
    order: ClassVar[tuple[str, ...]] = ("thresholds", "top_k", "class_id", "name", "dtype")

    def _make_variables(self) -> None:
        self.init_thresholds = self.thresholds
        self.thresholds = threshold_list(self.thresholds, 0.5 if self.top_k is None else NEGATIVE_INFINITY, self._label())
        self._even = evenly_spread(self.thresholds)
        self._keep(len(self.thresholds))

    def result(self) -> Array:
        hits, others = (getattr(self, name).value for name in self.counted)
        return one_or_all(safe_divide(hits, hits + others), self.thresholds)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "thresholds": self.init_thresholds}


@public("metrics.Precision")
class Precision(_Share):
    """True positives as a share of all that were predicted positive.

    Args:
        thresholds: One threshold or several, from 0 to 1; 0.5 if None, and none with `top_k`.
        top_k: If given, an example's k highest scores are its positive ones.
        class_id: If given, only this class is looked at.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    counted = ("true_positives", "false_positives")


@public("metrics.Recall")
class Recall(_Share):
    """True positives as a share of all labels 1.

    Args:
        thresholds: One threshold or several, from 0 to 1; 0.5 if None, and none with `top_k`.
        top_k: If given, an example's k highest scores are its positive ones.
        class_id: If given, only this class is looked at.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    counted = ("true_positives", "false_negatives")


def spread_thresholds(num_thresholds: int, margin: float = 0.0) -> list[float]:
    """0, 1/(n−1), …, 1, the ends moved out by a margin."""
    inner = [(i + 1) / (num_thresholds - 1) for i in range(num_thresholds - 2)]
    return [0.0 - margin, *inner, 1.0 + margin]


