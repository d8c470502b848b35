"""AUC: the area under the ROC or precision–recall curve, from counts at many thresholds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import config
from kerasr_core.errors import ArgumentError, ShapeError, nearest, shown
from kerasr_core.metrics.confusion import ThresholdMetric, spread_thresholds
from kerasr_core.nn.loss_align import to_float
from kerasr_core.nn.metric_auc import curve_points, pr_area, riemann_area
from kerasr_core.nn.metric_confusion import Confusion, confusion, evenly_spread, prepared
from kerasr_core.registry import public
from kerasr_core.types import Array, ArrayLike, Bool, NumberOrList, PositiveInt, Text

_CURVES = ("ROC", "PR", "PRGAIN")
_METHODS = ("interpolation", "minoring", "majoring")


@public("metrics.AUC")
class AUC(ThresholdMetric):
    """Area under the curve that thresholds draw: the chance that a label 1 scores higher than a label 0 (ROC).

    Args:
        num_thresholds: Number of thresholds, at least 2; more give a closer result.
        curve: `"ROC"` (true over false positive rate), `"PR"` (precision over recall) or `"PRGAIN"` (their gains).
        summation_method: `"interpolation"` (mean height of each strip; for PR interpolated true positives), `"minoring"`
            (least height) or `"majoring"` (greatest height).
        name: Its name.
        dtype: Dtype of its variables and result.
        thresholds: The thresholds themselves, from 0 to 1; 0 and 1 are added.
        multi_label: Whether each column of `y_pred` is a label with its own curve; the areas are averaged.
        num_labels: Number of labels, if known beforehand.
        label_weights: Weights of the labels in the average; without `multi_label` of the columns in the counts.
        from_logits: Whether predictions are logits, to be passed through a sigmoid.

    Input shape: `y_true` (labels 0 and 1) and `y_pred` `[batch, ...]`, with `multi_label` `[batch, labels]`.
    """

    num_thresholds: PositiveInt = 200
    curve: Text = "ROC"
    summation_method: Text = "interpolation"
    thresholds: NumberOrList | None = None
    multi_label: Bool = False
    num_labels: PositiveInt | None = None
    label_weights: ArrayLike | None = None
    from_logits: Bool = False
    order: ClassVar[tuple[str, ...]] = (
        "num_thresholds", "curve", "summation_method", "name", "dtype", "thresholds", "multi_label", "num_labels",
        "label_weights", "from_logits",
    )
    counted = ("true_positives", "false_positives", "true_negatives", "false_negatives")

    def _check_fields(self) -> None:
        self.curve = self._word("curve", self.curve.upper(), _CURVES)
        self.summation_method = self._word("summation_method", self.summation_method.lower(), _METHODS)
        if self.thresholds is None and self.num_thresholds < 2:
            raise ArgumentError(
                f"metrics.AUC: `num_thresholds` must be 2 or more, received {self.num_thresholds}.",
                argument="num_thresholds", layer="metrics.AUC", expected="2 or more", received=self.num_thresholds,
            )
        if self.num_labels is not None and not self.multi_label:
            raise ArgumentError(
                "metrics.AUC: `num_labels` is needed only with `multi_label=True`.",
                argument="num_labels", layer="metrics.AUC", expected="None", received=self.num_labels,
            )

    def _word(self, argument: str, word: str, known: tuple[str, ...]) -> str:
        if word in known:
            return word
        raise ArgumentError(
            f"metrics.AUC: `{argument}` must be one of {list(known)}, received {shown(word)}.{nearest(word, known)}",
            argument=argument, layer="metrics.AUC", expected=f"one of {list(known)}", received=shown(word),
        )

    def _make_variables(self) -> None:
        if self.label_weights is not None:
            self.label_weights = np.asarray(self.label_weights).tolist()
        self._given = self.thresholds is not None
        margin = config.epsilon()
        if self._given:
            inner = sorted(float(t) for t in np.atleast_1d(np.asarray(self.thresholds)))
            self._even = evenly_spread([0.0, *inner, 1.0])
            self.thresholds = [0.0 - margin, *inner, 1.0 + margin]
            self.num_thresholds = len(self.thresholds)
        else:
            self._even = self.num_thresholds >= 3
            self.thresholds = spread_thresholds(self.num_thresholds, margin)
        if not self.multi_label:
            self._keep(self.num_thresholds)
        elif self.num_labels is not None:
            self._keep(self.num_thresholds, self.num_labels)

    def build(self, y_true_shape: Sequence[int | None], y_pred_shape: Sequence[int | None]) -> None:
        """With `multi_label`, make the counts of each label."""
        if not self.multi_label:
            return
        if len(y_pred_shape) != 2:
            raise ShapeError(
                f"Metric {self.name!r}: with `multi_label=True`, `y_pred` must have the shape [batch, labels], received "
                f"{list(y_pred_shape)}.",
                argument="y_pred", layer=str(self.name), expected="[batch, labels]", received=list(y_pred_shape),
            )
        if not self._own_variables:
            self.num_labels = int(y_pred_shape[1])
            self._keep(self.num_thresholds, self.num_labels)

    def counts_of(self, y_true: Any, y_pred: Any, sample_weight: Any) -> Confusion:
        y_pred = to_float(y_pred, self.dtype)
        self.build(np.shape(y_true), y_pred.shape)
        y_pred = jax.nn.sigmoid(y_pred) if self.from_logits else y_pred
        y_true, y_pred, weight = prepared(y_true, y_pred, sample_weight, self.dtype)
        if self.label_weights is not None and not self.multi_label:
            columns = jnp.broadcast_to(self._label_weights(), y_pred.shape)
            weight = columns if weight is None else weight * columns
        return confusion(y_true, y_pred, weight, self.thresholds, even=self._even, by_label=self.multi_label)

    def _label_weights(self) -> Array:
        return jnp.asarray(self.label_weights, dtype=self.dtype)

    def result(self) -> Array:
        if not self._own_variables:
            return jnp.zeros((), self.dtype)
        counts = Confusion(*(getattr(self, name).value for name in self.counted))
        if self.curve == "PR" and self.summation_method == "interpolation":
            area = pr_area(counts)
        else:
            area = riemann_area(*curve_points(counts, self.curve), self.summation_method)
        if not self.multi_label:
            return area
        if self.label_weights is None:
            return jnp.mean(area)
        weights = self._label_weights()
        return jnp.sum(area * weights) / jnp.sum(weights)

    def get_config(self) -> dict[str, Any]:
        config = super().get_config()
        thresholds = config.pop("thresholds")
        return {**config, "thresholds": thresholds[1:-1]} if self._given else config
