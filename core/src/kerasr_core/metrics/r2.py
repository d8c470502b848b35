"""R²: the share of the targets' variance that the predictions explain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import jax.numpy as jnp

from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.metrics.base import Metric
from kerasr_core.nn.loss_align import same_rank, to_array, to_float
from kerasr_core.registry import public
from kerasr_core.types import Array, NonNegativeInt, Text

_AGGREGATIONS = (None, "uniform_average", "variance_weighted_average")


@public("metrics.R2Score")
class R2Score(Metric):
    """1 − Σ(y_true − y_pred)² / Σ(y_true − mean)²: 1 for exact predictions, 0 for the mean.

    Args:
        class_aggregation: How the values of several outputs are put together: `"uniform_average"`,
            `"variance_weighted_average"`, or None for one value each.
        num_regressors: Number p of inputs of the model, for the adjusted value 1 − (1 − R²)(n − 1)/(n − p − 1); 0 for none.
        name: Its name.
        dtype: Dtype of its variables and result.

    Input shape: `y_true` and `y_pred` `[batch, outputs]`.
    """

    class_aggregation: Text | None = "uniform_average"
    num_regressors: NonNegativeInt = 0
    name = "r2_score"
    order: ClassVar[tuple[str, ...]] = ("class_aggregation", "num_regressors", "name", "dtype")

    def _check_fields(self) -> None:
        if self.class_aggregation not in _AGGREGATIONS:
            raise ArgumentError(
                f"metrics.R2Score: `class_aggregation` must be one of {list(_AGGREGATIONS)}, received "
                f"{self.class_aggregation!r}.",
                argument="class_aggregation", layer="metrics.R2Score", expected=f"one of {list(_AGGREGATIONS)}",
                received=self.class_aggregation,
            )

    def _make_variables(self) -> None:
        self.num_samples = self.add_variable((), name="num_samples")
        self._sums_made = False

    def build(self, y_true_shape: Sequence[int | None], y_pred_shape: Sequence[int | None]) -> None:
        """Make the sums of each output."""
        if self._sums_made:
            return
        if len(y_pred_shape) != 2 or len(y_true_shape) != 2:
            wrong = "y_pred" if len(y_pred_shape) != 2 else "y_true"
            received = list(y_pred_shape if wrong == "y_pred" else y_true_shape)
            raise ShapeError(
                f"Metric {self.name!r}: `{wrong}` must have the shape [batch, outputs], received {received}.",
                argument=wrong, layer=str(self.name), expected="[batch, outputs]", received=received,
            )
        shape = (int(y_pred_shape[1]),)
        self.squared_sum = self.add_variable(shape, name="squared_sum")
        self.sum = self.add_variable(shape, name="sum")
        self.total_mse = self.add_variable(shape, name="residual")
        self.count = self.add_variable(shape, name="count")
        self._sums_made = True

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Take in a batch of targets and predictions."""
        y_true, y_pred = to_array(y_true, "y_true").astype(self.dtype), to_float(y_pred, self.dtype)
        y_true, y_pred = same_rank(y_true, y_pred)
        self.build(y_true.shape, y_pred.shape)
        weight = jnp.ones((), self.dtype) if sample_weight is None else to_array(sample_weight, "sample_weight").astype(self.dtype)
        weight = jnp.broadcast_to(weight[..., None] if weight.ndim == 1 else weight, y_true.shape)
        weighted = y_true * weight
        self.sum.assign_add(jnp.sum(weighted, axis=0))
        self.squared_sum.assign_add(jnp.sum(y_true * weighted, axis=0))
        self.total_mse.assign_add(jnp.sum(jnp.square(y_true - y_pred) * weight, axis=0))
        self.count.assign_add(jnp.sum(weight, axis=0))
        self.num_samples.assign_add(y_true.size)

    def result(self) -> Array:
        if not self._sums_made:
            return jnp.zeros((), self.dtype)
        total = self.squared_sum.value - self.sum.value * (self.sum.value / self.count.value)
        score = 1.0 - self.total_mse.value / total
        score = jnp.where(jnp.isinf(score), 0.0, score)
        if self.class_aggregation == "uniform_average":
            score = jnp.mean(score)
        elif self.class_aggregation == "variance_weighted_average":
            score = jnp.sum(total * score) / jnp.sum(total)
        return self._adjusted(score) if self.num_regressors else score

    def _adjusted(self, score: Array) -> Array:
        """The adjusted value where there are more than p + 1 values; else the plain one."""
        n, p = self.num_samples.value, float(self.num_regressors)
        room = n - p - 1.0
        return jnp.where(room > 0, 1.0 - (1.0 - score) * (n - 1.0) / jnp.where(room > 0, room, 1.0), score)
