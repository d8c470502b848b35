"""Activations that set small values to 0."""

from __future__ import annotations

from kerasr_core.activations.base import activation
from kerasr_core.nn import activation as nn
from kerasr_core.types import Array, Float


@activation()
def soft_shrink(x: Array, threshold: Float = 0.5) -> Array:
    """The input moved towards 0 by `threshold`; 0 where it is nearer than that.

    Args:
        x: Input array.
        threshold: How far values move.
    """
    return nn.soft_shrink(x, threshold)


@activation()
def hard_shrink(x: Array, threshold: Float = 0.5) -> Array:
    """The input where its absolute value is above `threshold`, else 0.

    Args:
        x: Input array.
        threshold: Values up to it, in absolute value, become 0.
    """
    return nn.hard_shrink(x, threshold)


@activation()
def tanh_shrink(x: Array) -> Array:
    """`x - tanh(x)`.

    Args:
        x: Input array.
    """
    return nn.tanh_shrink(x)


@activation()
def threshold(x: Array, threshold: Float, default_value: Float) -> Array:
    """The input where it is above `threshold`, else `default_value`.

    Args:
        x: Input array.
        threshold: The bound.
        default_value: The value at and below the bound.
    """
    return nn.threshold(x, threshold, default_value)
