"""Varying: a number that differs between members, as it stands in the place of a layer's or optimizer's setting while steps are traced."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import jax.numpy as jnp
import numpy as np

from kerasr_core.errors import ArgumentError


class Varying:
    """A number for each member; in a traced step, that of the member at work.

    Arithmetic with other numbers is done in float64 beforehand, member by member, as Python does it for a lone model; at the first
    array it meets, the value of the member becomes a traced float32. A comparison must come out the same for all members.

    Args:
        name: What varies, for messages.
        values: One number a member.
        member: The (traced) number of the member at work.
    """

    shape = ()
    ndim = 0
    dtype = jnp.dtype("float32")

    def __init__(self, name: str, values: Sequence[float], member: Any) -> None:
        self.name, self.values, self.member = name, np.asarray(values, np.float64), member

    def __jax_array__(self) -> Any:
        return jnp.asarray(self.values, jnp.float32)[self.member]

    def astype(self, dtype: Any) -> Any:
        return self.__jax_array__().astype(dtype)

    def _agreed(self, outcome: np.ndarray[Any, Any]) -> bool:
        if outcome.all() or not outcome.any():
            return bool(outcome.all())
        raise ArgumentError(
            f"`{self.name}` cannot differ between members as it does here ({self.values.tolist()}): it decides what is computed, "
            "and one program computes all members. Use an Ensemble for each kind.",
            argument="hyper_parameters", expected="values that lead to the same computation", received=self.values.tolist(),
        )

    def __bool__(self) -> bool:
        return self._agreed(self.values != 0)

    def __float__(self) -> float:
        if (self.values == self.values[0]).all():
            return float(self.values[0])
        raise ArgumentError(
            f"`{self.name}` cannot differ between members: the computation needs it as a fixed number.",
            argument="hyper_parameters", expected="one value", received=self.values.tolist(),
        )

    def __hash__(self) -> int:
        return id(self)


def _arithmetic(fn: Callable[[Any, Any], Any], reverse: bool) -> Callable[[Varying, Any], Any]:
    def method(self: Varying, other: Any) -> Any:
        if isinstance(other, Varying):
            mine, yours = self.values, other.values  # type: Any, Any
        elif isinstance(other, (bool, int, float)):
            mine, yours = self.values, other
        else:
            array = self.__jax_array__()
            return fn(other, array) if reverse else fn(array, other)
        return Varying(self.name, fn(yours, mine) if reverse else fn(mine, yours), self.member)

    return method


def _comparison(fn: Callable[[Any, Any], Any]) -> Callable[[Varying, Any], Any]:
    def method(self: Varying, other: Any) -> Any:
        if isinstance(other, Varying):
            return self._agreed(fn(self.values, other.values))
        if isinstance(other, (bool, int, float)):
            return self._agreed(fn(self.values, other))
        return NotImplemented if other is None or isinstance(other, str) else fn(self.__jax_array__(), other)

    return method


def _install() -> None:
    for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow"):
        setattr(Varying, f"__{name}__", _arithmetic(getattr(operator, name), False))
        setattr(Varying, f"__r{name}__", _arithmetic(getattr(operator, name), True))
    for name in ("lt", "le", "gt", "ge", "eq", "ne"):
        setattr(Varying, f"__{name}__", _comparison(getattr(operator, name)))
    setattr(Varying, "__neg__", lambda self: Varying(self.name, -self.values, self.member))  # noqa: B010


_install()
