"""Initializers without randomness."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import jax.numpy as jnp
import numpy as np

from kerasr_core.errors import ShapeError
from kerasr_core.initializers.base import Initializer, float_dtype
from kerasr_core.registry import public
from kerasr_core.types import AnyValue, Array, Float


@public("initializers.Zeros", "initializers.zeros", spellings=("zero",))
class Zeros(Initializer):
    """All zeros."""

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        return jnp.asarray(np.zeros(tuple(shape), float_dtype(dtype)))

    def later(self, shape: Sequence[int], dtype: Any) -> Callable[[], Array] | None:
        return functools.partial(self, shape, dtype)


@public("initializers.Ones", "initializers.ones", spellings=("one",))
class Ones(Initializer):
    """All ones."""

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        return jnp.asarray(np.ones(tuple(shape), float_dtype(dtype)))

    def later(self, shape: Sequence[int], dtype: Any) -> Callable[[], Array] | None:
        return functools.partial(self, shape, dtype)


@public("initializers.Constant", "initializers.constant")
class Constant(Initializer):
    """One value everywhere, or a given array.

    Args:
        value: A number, or an array that fits (or broadcasts to) the shape.
    """

    value: AnyValue = 0.0
    not_in_programs = ("value",)  # start values are drawn before

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        if isinstance(self.value, (int, float)):
            return jnp.asarray(np.full(tuple(shape), self.value, float_dtype(dtype)))
        return jnp.broadcast_to(jnp.asarray(self.value, float_dtype(dtype)), tuple(shape))

    def later(self, shape: Sequence[int], dtype: Any) -> Callable[[], Array] | None:
        return functools.partial(self, shape, dtype) if isinstance(self.value, (int, float)) else None


@public("initializers.Identity", "initializers.IdentityInitializer", "initializers.identity")
class Identity(Initializer):
    """The identity matrix times `gain`, for weights of two axes.

    Args:
        gain: Factor of the ones on the diagonal.

    Raises: `ShapeError` for a weight that has not two axes.
    """

    gain: Float = 1.0

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        if len(shape) != 2:
            raise ShapeError(
                f"{self._label()} makes weights of two axes, received the shape {list(shape)}.",
                argument="shape", layer=self._label(), expected="two axes", received=list(shape),
            )
        dtype = float_dtype(dtype)
        return jnp.asarray(self.gain, dtype) * jnp.eye(shape[0], shape[1], dtype=dtype)
