"""Smooth activations: sigmoids, tanh, gelu, silu, softplus and their piecewise stand-ins."""

from __future__ import annotations

from kerasr_core.activations.base import activation
from kerasr_core.nn import activation as nn
from kerasr_core.types import Array, Axis, Bool, Float


@activation()
def gelu(x: Array, approximate: Bool = False) -> Array:
    r"""Gaussian error linear unit: $x\,\Phi(x)$, with the normal distribution function $\Phi$.

    Args:
        x: Input array.
        approximate: Whether $\Phi$ is approximated through tanh.

    Source: Hendrycks and Gimpel (2016), arXiv:1606.08415.
    """
    return nn.gelu(x, approximate)


@activation("swish")
def silu(x: Array) -> Array:
    r"""Sigmoid linear unit, also called swish: $x\,\sigma(x)$.

    Args:
        x: Input array.

    Source: Ramachandran, Zoph and Le (2017), arXiv:1710.05941.
    """
    return nn.silu(x)


@activation("hard_swish")
def hard_silu(x: Array) -> Array:
    """Piecewise silu: `x * hard_sigmoid(x)`.

    Args:
        x: Input array.

    Source: Howard et al. (2019), arXiv:1905.02244.
    """
    return nn.hard_silu(x)


@activation()
def mish(x: Array) -> Array:
    r"""Self-regularised silu: $x \tanh(\log(1 + e^x))$.

    Args:
        x: Input array.

    Source: Misra (2019), arXiv:1908.08681.
    """
    return nn.mish(x)


@activation()
def glu(x: Array, axis: Axis = -1) -> Array:
    r"""Gated linear unit: $a\,\sigma(b)$, where $a$ and $b$ are the two halves of x along an axis.

    Args:
        x: Input array, of even size along `axis`.
        axis: The axis that is halved.

    Source: Dauphin et al. (2017), arXiv:1612.08083.
    """
    return nn.glu(x, axis)


@activation()
def sigmoid(x: Array) -> Array:
    r"""Logistic function $1 / (1 + e^{-x})$, from 0 to 1.

    Args:
        x: Input array.
    """
    return nn.sigmoid(x)


@activation()
def log_sigmoid(x: Array) -> Array:
    r"""Logarithm of the sigmoid: $-\log(1 + e^{-x})$.

    Args:
        x: Input array.
    """
    return nn.log_sigmoid(x)


@activation()
def hard_sigmoid(x: Array) -> Array:
    """Piecewise linear sigmoid: `x / 6 + 1 / 2` from -3 to 3, 0 below and 1 above.

    Args:
        x: Input array.
    """
    return nn.hard_sigmoid(x)


@activation()
def sparse_sigmoid(x: Array) -> Array:
    """Piecewise linear sigmoid: `(x + 1) / 2` from -1 to 1, 0 below and 1 above.

    Args:
        x: Input array.
    """
    return nn.sparse_sigmoid(x)


@activation()
def tanh(x: Array) -> Array:
    """Hyperbolic tangent, from -1 to 1.

    Args:
        x: Input array.
    """
    return nn.tanh(x)


@activation()
def hard_tanh(x: Array) -> Array:
    """The input bounded by -1 and 1.

    Args:
        x: Input array.
    """
    return nn.hard_tanh(x)


@activation()
def softplus(x: Array) -> Array:
    r"""Smooth relu: $\log(1 + e^x)$.

    Args:
        x: Input array.
    """
    return nn.softplus(x)


@activation()
def squareplus(x: Array, b: Float = 4) -> Array:
    r"""Smooth relu without exponentials: $(x + \sqrt{x^2 + b}) / 2$.

    Args:
        x: Input array.
        b: How smooth it is around 0.

    Source: Barron (2021), arXiv:2112.11687.
    """
    return nn.squareplus(x, b)


@activation()
def sparse_plus(x: Array) -> Array:
    """Relu with a parabola around 0: 0 up to -1, `(x + 1)**2 / 4` up to 1, then x.

    Args:
        x: Input array.
    """
    return nn.sparse_plus(x)


@activation()
def softsign(x: Array) -> Array:
    """`x / (1 + |x|)`, from -1 to 1.

    Args:
        x: Input array.
    """
    return nn.softsign(x)


@activation()
def exponential(x: Array) -> Array:
    """The exponential function.

    Args:
        x: Input array.
    """
    return nn.exponential(x)
