"""Penalties on the size of the entries."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core.registry import public
from kerasr_core.regularizers.base import Regularizer
from kerasr_core.types import Array, NonNegativeFloat


@public("regularizers.L1", "regularizers.l1")
class L1(Regularizer):
    r"""Sum of absolute values: $l_1 \sum |x|$.

    Args:
        l1: Factor of the sum.
    """

    l1: NonNegativeFloat = 0.01

    def __call__(self, x: Array) -> Array:
        return self.l1 * jnp.sum(jnp.abs(x))


@public("regularizers.L2", "regularizers.l2")
class L2(Regularizer):
    r"""Sum of squares: $l_2 \sum x^2$.

    Args:
        l2: Factor of the sum.
    """

    l2: NonNegativeFloat = 0.01

    def __call__(self, x: Array) -> Array:
        return self.l2 * jnp.sum(jnp.square(x))


@public("regularizers.L1L2", "regularizers.l1_l2")
class L1L2(Regularizer):
    r"""Sums of absolute values and of squares: $l_1 \sum |x| + l_2 \sum x^2$.

    Args:
        l1: Factor of the sum of absolute values.
        l2: Factor of the sum of squares.
    """

    l1: NonNegativeFloat = 0.0
    l2: NonNegativeFloat = 0.0

    def __call__(self, x: Array) -> Array:
        penalty = jnp.zeros((), x.dtype)
        if self.l1:
            penalty += self.l1 * jnp.sum(jnp.abs(x))
        if self.l2:
            penalty += self.l2 * jnp.sum(jnp.square(x))
        return penalty
