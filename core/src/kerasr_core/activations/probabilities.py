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
    """Sparse values along an axis: what exceeds a threshold, as Keras computes it; many entries are exactly 0.

    The threshold is that of the paper only where a single entry exceeds it; else it is larger, and the values need not sum
    to 1. Keras computes it so, and models are trained with it.

    Args:
        x: Input array.
        axis: The axis along which values compete.

    Source: Martins and Astudillo (2016), arXiv:1602.02068, algorithm 1, with Keras's threshold.
    """
    return nn.sparsemax(x, axis)
