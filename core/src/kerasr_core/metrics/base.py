"""Metric: variables that gather a measure over batches, and `update_state`, `result`, `reset_state` on them.

`update_state` is written with `jnp` on variables, so the engine traces it; the stateless forms take and give arrays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import jax.numpy as jnp

from kerasr_core import config, dtypes, registry, serialization, tracking
from kerasr_core.errors import ArgumentTypeError, StateError, nearest
from kerasr_core.fields import Field, Fielded, resolve
from kerasr_core.functional import substituted
from kerasr_core.layer import Trackable
from kerasr_core.types import DType, Text
from kerasr_core.variable import Variable


class StateHolder(Trackable):
    """Has places for variables and inner metrics before `__init__` runs, so that user classes may set them in any order."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        self = super().__new__(cls)
        self.__dict__.update(_own_variables=[], _metrics=[])
        return self


@registry.public("Metric", "metrics.Metric")
class Metric(StateHolder, Fielded):
    """Base of all metrics. A subclass makes variables in `__init__` and writes `update_state` and `result`.

    Args:
        dtype: Dtype or DTypePolicy of its variables and result; the global float type if None.
        name: Its name; made from the class name if None.
    """

    dtype: DType | None = None
    name: Text | None = None
    order: ClassVar[tuple[str, ...]] = ()  # positional order where it is not `name`, `dtype`, own fields
    _config_if_changed: ClassVar[tuple[str, ...]] = ()  # Keras leaves these out; we do where they are at default

    _own_variables: list[Variable]
    _metrics: list[Any]

    @classmethod
    def _arranged(cls, fields: dict[str, Field]) -> dict[str, Field]:
        """`dtype`, `name` in the base; else the class's order, or `name`, `dtype` and its own fields."""
        if len(fields) == 2:
            return fields if cls.__mro__[1] is StateHolder else {n: fields[n] for n in ("name", "dtype")}
        own = [n for n in fields if n not in ("name", "dtype")]
        return {n: fields[n] for n in (cls.order or ("name", "dtype", *own)) if n in fields}

    def __init__(self, dtype: Any = None, name: str | None = None) -> None:
        self._initialize({"dtype": dtype, "name": name})

    def _initialize(self, given: dict[str, Any]) -> None:
        self._read_fields(given)
        owner = self._label({"name": self.name})
        if given:
            word = next(iter(given))
            raise ArgumentTypeError(
                f"{owner} has no argument `{word}`.{nearest(word, type(self).fields)}", argument=word, layer=owner, received=word
            )
        self.name = self.name or config.auto_name(type(self).__name__)
        self.dtype = dtypes.get_policy(self.dtype if self.dtype is not None else config.floatx()).compute_dtype
        self._make_variables()

    def _make_variables(self) -> None:
        """Make the variables, once all fields are set. Written by built-in metrics."""

    # -- variables -------------------------------------------------------------------------------------------------

    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(value, (Variable, Trackable, list, dict, tuple)):
            value = tracking.tracked(value, self._track)
        object.__setattr__(self, name, value)

    def _track(self, value: Any) -> None:
        kept = self._own_variables if isinstance(value, Variable) else self._metrics if isinstance(value, Trackable) else None
        if kept is not None and not any(v is value for v in kept):
            kept.append(value)

    def add_variable(
        self, shape: Sequence[int], initializer: Any = "zeros", dtype: Any = None, aggregation: str = "sum", name: str | None = None
    ) -> Variable:
        """Make a variable that `reset_state` sets to zero.

        Args:
            shape: Its shape.
            initializer: Its start value.
            dtype: Its dtype; that of the metric if None.
            aggregation: Ignored; for programs written for Keras.
            name: Its name.
        """
        sizes = tuple(shape) if isinstance(shape, (tuple, list)) else (shape,)
        if initializer in (None, "zeros"):
            initializer = jnp.zeros
        elif not hasattr(initializer, "shape"):
            initializer = resolve("initializers", initializer, argument="initializer", owner=self._label({"name": self.name}))
        with config.name_scope(str(self.name).replace("/", ">")):
            made = Variable(
                initializer, shape=sizes, dtype=dtype if dtype is not None else self.dtype, trainable=False,
                aggregation=aggregation, name=name,
            )
        self._track(made)
        return made

    def add_weight(
        self, shape: Sequence[int] = (), initializer: Any = "zeros", dtype: Any = None, name: str | None = None, **kwargs: Any
    ) -> Variable:
        """The same as `add_variable`."""
        return self.add_variable(shape=shape, initializer=initializer, dtype=dtype, name=name, **kwargs)

    @property
    def variables(self) -> list[Variable]:  # type: ignore[override]
        """Its variables, then those of metrics inside it."""
        return [*self._own_variables, *(v for m in self._metrics for v in m.variables)]

    def build(self, y_true_shape: Sequence[int | None], y_pred_shape: Sequence[int | None]) -> None:
        """Make the variables that need the shapes of the data. Called before a step is compiled; most metrics need none."""

    # -- measure ---------------------------------------------------------------------------------------------------

    def update_state(self, *args: Any, **kwargs: Any) -> Any:
        """Take in a batch. To be written by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} must write `update_state`.")

    def result(self) -> Any:
        """The measure so far: a number, an array, or a dictionary of them. To be written by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} must write `result`.")

    def reset_state(self) -> None:
        """Forget everything."""
        for v in self.variables:
            v.assign(jnp.zeros(v.shape, dtype=v.dtype))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.update_state(*args, **kwargs)
        return self.result()

    def stateless_update_state(self, metric_variables: Sequence[Any], *args: Any, **kwargs: Any) -> list[Any]:
        """`update_state` as a function: arrays of `variables` in, their new values out."""
        variables = self.variables
        if len(metric_variables) != len(variables):
            raise StateError(
                f"Metric {self.name!r} has {len(variables)} variables, received {len(metric_variables)} arrays.",
                layer=str(self.name), argument="metric_variables", expected=len(variables), received=len(metric_variables),
            )
        done = substituted(lambda: self.update_state(*args, **kwargs), [(variables, list(metric_variables))])
        if len(self.variables) != len(variables):
            raise StateError(
                f"Metric {self.name!r} made variables inside a stateless update; call `build` or `update_state` before it.",
                layer=str(self.name), expected="a built metric", received="not built",
            )
        return done.values[0]

    def stateless_result(self, metric_variables: Sequence[Any]) -> Any:
        """`result` as a function of the arrays of `variables`."""
        return substituted(self.result, [(self.variables, list(metric_variables))]).result

    def stateless_reset_state(self) -> list[Any]:
        """The arrays of `variables` after `reset_state`."""
        variables = self.variables
        return substituted(self.reset_state, [(variables, [v.raw() for v in variables])]).values[0]

    # -- config ----------------------------------------------------------------------------------------------------

    def get_config(self) -> dict[str, Any]:
        """The fields as plain values: what `from_config` takes."""
        values: dict[str, Any] = {"name": self.name, "dtype": self.dtype}
        for name, field in type(self).fields.items():
            if name not in values and (name not in self._config_if_changed or getattr(self, name) != field.default):
                values[name] = serialization.serialize(getattr(self, name))
        return values

    def __repr__(self) -> str:
        return f"<{type(self).__name__} name={self.name}>"


Metric._own_init = False
