"""Activations that make a distribution of the values along an axis."""

from __future__ import annotations

from kerasr_core.activations.base import activation
from kerasr_core.nn import activation as nn
from kerasr_core.types import Array, Axes, Axis


@activation()
def softmax(x: Array, axis: Axes = -1) -> Array:
    r"""Positive values that sum to 1 along an axis: $e^{x_i} / \sum_j e^{x_j}$.

    Args:
        x: Input array.
        axis: The axis, or several, that sum to 1.
    """
    return nn.softmax(x, axis)


@activation()
def log_softmax(x: Array, axis: Axes = -1) -> Array:
    r"""Logarithm of the softmax: $x_i - \log \sum_j e^{x_j}$.

    Args:
        x: Input array.
        axis: The axis, or several, whose exponentials sum to 1.
    """
    return nn.log_softmax(x, axis)


@activation()
def sparsemax(x: Array, axis: Axis = -1) -> Array:
    """The nearest distribution to the input along an axis; many of its entries are exactly 0.

    Args:
        x: Input array.
        axis: The axis that sums to 1.

    Source: Martins and Astudillo (2016), arXiv:1602.02068, algorithm 1.
    """
    return nn.sparsemax(x, axis)
