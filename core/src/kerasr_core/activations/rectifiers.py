"""Activations that are linear on one side: relu and its relatives."""

from __future__ import annotations

from kerasr_core.activations.base import activation
from kerasr_core.nn import activation as nn
from kerasr_core.types import Array, Float


@activation()
def relu(x: Array, negative_slope: Float = 0.0, max_value: Float | None = None, threshold: Float = 0.0) -> Array:
    r"""Rectified linear unit.

    $$ f(x) = \min(\max(x, 0), m) $$ with the defaults and `max_value` $m$.

    Args:
        x: Input array.
        negative_slope: Slope below `threshold`.
        max_value: Largest value of the result; None for no bound.
        threshold: Values up to it are treated as negative.

    Source: Nair and Hinton (2010), Rectified linear units improve restricted Boltzmann machines.
    """
    return nn.relu(x, negative_slope, max_value, threshold)


@activation()
def leaky_relu(x: Array, negative_slope: Float = 0.2) -> Array:
    """Rectified linear unit with a small slope below 0.

    Args:
        x: Input array.
        negative_slope: Slope below 0.

    Source: Maas, Hannun and Ng (2013), Rectifier nonlinearities improve neural network acoustic models.
    """
    return nn.leaky_relu(x, negative_slope)


@activation()
def relu6(x: Array) -> Array:
    """Rectified linear unit bounded by 6: `min(max(x, 0), 6)`.

    Args:
        x: Input array.
    """
    return nn.relu6(x)


@activation()
def elu(x: Array, alpha: Float = 1.0) -> Array:
    r"""Exponential linear unit: $x$ where positive, else $\alpha (e^x - 1)$.

    Args:
        x: Input array.
        alpha: Minus the limit for very negative x.

    Source: Clevert, Unterthiner and Hochreiter (2016), arXiv:1511.07289.
    """
    return nn.elu(x, alpha)


@activation()
def celu(x: Array, alpha: Float = 1.0) -> Array:
    r"""Continuously differentiable exponential linear unit: $\max(x, 0) + \min(0, \alpha (e^{x / \alpha} - 1))$.

    Args:
        x: Input array.
        alpha: Minus the limit for very negative x.

    Source: Barron (2017), arXiv:1704.07483.
    """
    return nn.celu(x, alpha)


@activation()
def selu(x: Array) -> Array:
    r"""Scaled exponential linear unit: $\lambda x$ where positive, else $\lambda \alpha (e^x - 1)$.

    The constants are $\alpha = 1.6732632…$ and $\lambda = 1.0507009…$; use it with `lecun_normal` kernels.

    Args:
        x: Input array.

    Source: Klambauer et al. (2017), arXiv:1706.02515.
    """
    return nn.selu(x)


@activation()
def linear(x: Array) -> Array:
    """The input unchanged.

    Args:
        x: Input array.
    """
    return nn.linear(x)
