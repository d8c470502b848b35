"""Constraints on the sign of weights and on the length of their vectors."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.constraints.base import Constraint
from kerasr_core.registry import public
from kerasr_core.types import Array, Axes, Fraction, NonNegativeFloat


def _lengths(w: Array, axis: Any) -> Array:
    axes = tuple(axis) if isinstance(axis, list) else axis
    return jnp.sqrt(jnp.sum(jnp.square(w), axis=axes, keepdims=True))


@public("constraints.NonNeg", "constraints.non_neg")
class NonNeg(Constraint):
    """Negative entries become 0."""

    def __call__(self, w: Array) -> Array:
        return w * (w >= 0.0).astype(w.dtype)


@public("constraints.UnitNorm", "constraints.unit_norm")
class UnitNorm(Constraint):
    """Vectors along `axis` get length 1.

    Args:
        axis: The axis, or several, along which lengths are taken: 0 for kernels of Dense, `[0, 1, 2]` for those of Conv2D.
    """

    axis: Axes = 0

    def __call__(self, w: Array) -> Array:
        return w / (config.epsilon() + _lengths(w, self.axis))


@public("constraints.MaxNorm", "constraints.max_norm")
class MaxNorm(Constraint):
    """Vectors along `axis` that are longer than `max_value` are scaled down to it.

    Args:
        max_value: The largest length.
        axis: The axis, or several, along which lengths are taken: 0 for kernels of Dense, `[0, 1, 2]` for those of Conv2D.

    Source: Srivastava et al. (2014), Dropout, section 5.1.
    """

    max_value: NonNegativeFloat = 2
    axis: Axes = 0

    def __call__(self, w: Array) -> Array:
        lengths = _lengths(w, self.axis)
        return w * (jnp.clip(lengths, 0, self.max_value) / (config.epsilon() + lengths))


@public("constraints.MinMaxNorm", "constraints.min_max_norm")
class MinMaxNorm(Constraint):
    """Vectors along `axis` are scaled to a length between two bounds.

    Args:
        min_value: The smallest length.
        max_value: The largest length.
        rate: How much of the way to the bound one application goes.
        axis: The axis, or several, along which lengths are taken: 0 for kernels of Dense, `[0, 1, 2]` for those of Conv2D.
    """

    min_value: NonNegativeFloat = 0.0
    max_value: NonNegativeFloat = 1.0
    rate: Fraction = 1.0
    axis: Axes = 0

    def __call__(self, w: Array) -> Array:
        lengths = _lengths(w, self.axis)
        wanted = self.rate * jnp.clip(lengths, self.min_value, self.max_value) + (1 - self.rate) * lengths
        return w * (wanted / (config.epsilon() + lengths))
