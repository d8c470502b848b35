"""Mean and Sum of values over batches, and MeanMetricWrapper: the mean of what a function of targets and predictions gives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import jax.numpy as jnp
import numpy as np

from kerasr_core import masking, serialization
from kerasr_core.errors import ShapeError
from kerasr_core.fields import resolve
from kerasr_core.metrics.base import Metric
from kerasr_core.nn.loss_align import same_rank, to_array
from kerasr_core.nn.loss_reduce import masked_weight, safe_divide
from kerasr_core.registry import public
from kerasr_core.types import Array


def weighted_values(
    values: Any, sample_weight: Any, dtype: Any, gather: Callable[..., Array] = jnp.mean
) -> tuple[Array, Array | None]:
    """Values in the rank of their weights (`gather`ed over further axes) times the weights, and the weights in that shape."""
    values = to_array(values, "values").astype(dtype)
    if sample_weight is None:
        return values, None
    weight = to_array(sample_weight, "sample_weight").astype(dtype)
    received = list(weight.shape)
    values, weight = same_rank(values, weight, expand_vectors=False)
    if values.ndim > weight.ndim:
        values = gather(values, axis=tuple(range(weight.ndim, values.ndim)))
    try:
        shape = np.broadcast_shapes(values.shape, weight.shape)
    except ValueError:
        shape = ()
    if shape != values.shape:
        raise ShapeError(
            f"`sample_weight` must have the shape {list(values.shape)} of the values, or that of their first axes; "
            f"received {received}.",
            argument="sample_weight", expected=list(values.shape), received=received,
        )
    weight = jnp.broadcast_to(weight, shape)
    return values * weight, weight


def for_each_example(values: Array) -> Array:
    """The average of each example's values: `[batch, ...] -> [batch]`."""
    return jnp.mean(values, axis=tuple(range(1, values.ndim))) if values.ndim > 1 else values


@public("metrics.Sum")
class Sum(Metric):
    """Sum of values, each times its weight.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    name = "sum"

    def _make_variables(self) -> None:
        self.total = self.add_variable((), name="total")

    def update_state(self, values: Any, sample_weight: Any = None) -> None:
        """Take in values, shape `[...]`, and weights of that shape or of their first axes."""
        values, _ = weighted_values(values, sample_weight, self.dtype, jnp.sum)
        self.total.assign_add(jnp.sum(values))

    def result(self) -> Array:
        return self.total.value


@public("metrics.Mean")
class Mean(Metric):
    """Mean of values, each counted by its weight; 0 before the first value.

    Args:
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    name = "mean"

    def _make_variables(self) -> None:
        self.total = self.add_variable((), name="total")
        self.count = self.add_variable((), name="count")

    def update_state(self, values: Any, sample_weight: Any = None) -> None:
        """Take in values, shape `[...]`, and weights of that shape or of their first axes."""
        values, weight = weighted_values(values, sample_weight, self.dtype)
        values = for_each_example(values)
        self.total.assign_add(jnp.sum(values))
        self.count.assign_add(jnp.asarray(values.size, self.dtype) if weight is None else jnp.sum(for_each_example(weight)))

    def result(self) -> Array:
        return safe_divide(self.total.value, self.count.value)


class FunctionMetric(Mean):
    """A built-in metric that is the mean of `function(y_true, y_pred, **own fields)`.

    Class attributes:
        function: The pure function; it takes the class's own fields by name.
    """

    function: ClassVar[Callable[..., Any]]
    options: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.options = tuple(n for n in cls.fields if n not in ("name", "dtype"))

    def measure(self, y_true: Any, y_pred: Any) -> Array:
        """One value for each example."""
        return type(self).function(y_true, y_pred, **{n: getattr(self, n) for n in self.options})

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:  # type: ignore[override]
        """Take in a batch of targets and predictions; a mask that the predictions carry leaves elements out."""
        mask = masking.get_mask(y_pred)
        values = self.measure(y_true, y_pred)
        if sample_weight is not None:
            sample_weight = to_array(sample_weight, "sample_weight")
        super().update_state(values, masked_weight(sample_weight, mask, self.dtype, averaging=False))


@public("metrics.MeanMetricWrapper")
class MeanMetricWrapper(FunctionMetric):
    """Mean of any function `fn(y_true, y_pred, **options)`.

    Args:
        fn: Function of targets and predictions that gives one value for each example.
        name: Its name.
        dtype: Dtype of its variables and result.
    """

    name = None

    def __init__(self, fn: Any, name: str | None = None, dtype: Any = None, **kwargs: Any) -> None:
        self._initialize({"name": name, "dtype": dtype})
        self._fn = resolve("losses", fn, argument="fn", owner="metrics.MeanMetricWrapper") if isinstance(fn, str) else fn
        self._fn_kwargs = kwargs

    @property
    def measured(self) -> Any:
        """The function."""
        return self._fn

    def measure(self, y_true: Any, y_pred: Any) -> Array:
        return self._fn(y_true, y_pred, **self._fn_kwargs)

    def get_config(self) -> dict[str, Any]:
        own = {"name": self.name, "dtype": self.dtype}
        if type(self) is not MeanMetricWrapper:  # a user's subclass gives `fn` in its own `__init__`
            return own
        return {**own, "fn": serialization.serialize(self._fn), **serialization.serialize(self._fn_kwargs)}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        return cls(**{k: serialization.deserialize(v) for k, v in config.items()})
