"""The step counter and the learning rate of an optimizer: a variable, a schedule or a function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core.errors import ArgumentError, ArgumentTypeError, shown
from kerasr_core.optimizers.schedules import LearningRateSchedule
from kerasr_core.variable import Variable


def raw_value(x: Any) -> Any:
    """The array of a variable; anything else as it is."""
    return x.raw() if isinstance(x, Variable) else x


def as_number(value: Any) -> Any:
    """A learning rate given as a number, a scalar array or a variable; None if it is none of these."""
    value = raw_value(value)
    if isinstance(value, (str, bool)) or value is None:
        return None
    if isinstance(value, jax.core.Tracer):
        return value if not value.ndim else None
    try:
        number = np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError):
        return None
    return number if not number.ndim else None


class Rated:
    """`iterations` and `learning_rate`."""

    name: Any  # a string once made
    gradient_accumulation_steps: int | None
    _iterations: Variable
    _learning_rate: Any
    _wrong: Callable[..., ArgumentError]
    _label: Callable[..., str]
    add_variable: Callable[..., Variable]
    _untrack_variable: Callable[[Variable], None]

    @property
    def iterations(self) -> Any:
        """The number of updates so far (a variable, or an array where gradients are accumulated)."""
        if self.gradient_accumulation_steps:
            return self._iterations.value // self.gradient_accumulation_steps
        return self._iterations

    @property
    def learning_rate(self) -> Any:
        """The learning rate: its variable, or the value that the schedule or function gives now."""
        rate = self._learning_rate
        if isinstance(rate, Variable):
            return rate
        return rate(self._iterations.raw()) if isinstance(rate, LearningRateSchedule) else rate()

    @learning_rate.setter
    def learning_rate(self, value: Any) -> None:
        old = self.__dict__.get("_learning_rate")
        if callable(value) and not hasattr(value, "shape"):
            if isinstance(old, Variable):
                self._untrack_variable(old)
            self._learning_rate = value
            return
        number = as_number(value)
        if number is None:
            raise self._wrong("learning_rate", "a number, a LearningRateSchedule or a function", value)
        if isinstance(old, Variable):
            old.assign(jnp.asarray(number, dtype=old.dtype))
        elif old is None:
            start = np.asarray(number, dtype=np.float32)
            self._learning_rate = self.add_variable((), lambda shape, dtype: start, dtype="float32", name="learning_rate")
        else:
            raise ArgumentTypeError(
                f"{self._label({'name': self.name})}: `learning_rate` is a schedule, so it cannot be set to a number. "
                "Make the optimizer with a number to be able to set it.",
                argument="learning_rate", layer=self.name, expected="a LearningRateSchedule", received=shown(value),
            )
