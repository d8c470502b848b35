"""Comparisons, logic, and tests of entries."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core.ops.base import Tensor, Tensors, op
from kerasr_core.ops.dtype_rules import concrete
from kerasr_core.types import Array, Bool, Float


@op("ops.equal", keras="numpy.Equal")
def equal(x1: Tensor, x2: Tensor) -> Array:
    """Whether x1 = x2, elementwise."""
    return jnp.equal(x1, x2)


@op("ops.not_equal", keras="numpy.NotEqual")
def not_equal(x1: Tensor, x2: Tensor) -> Array:
    """Whether x1 ≠ x2, elementwise."""
    return jnp.not_equal(x1, x2)


@op("ops.less", keras="numpy.Less")
def less(x1: Tensor, x2: Tensor) -> Array:
    """Whether x1 < x2, elementwise."""
    return jnp.less(x1, x2)


@op("ops.less_equal", keras="numpy.LessEqual")
def less_equal(x1: Tensor, x2: Tensor) -> Array:
    """Whether x1 ≤ x2, elementwise."""
    return jnp.less_equal(x1, x2)


@op("ops.greater", keras="numpy.Greater")
def greater(x1: Tensor, x2: Tensor) -> Array:
    """Whether x1 > x2, elementwise."""
    return jnp.greater(x1, x2)


@op("ops.greater_equal", keras="numpy.GreaterEqual")
def greater_equal(x1: Tensor, x2: Tensor) -> Array:
    """Whether x1 ≥ x2, elementwise."""
    return jnp.greater_equal(x1, x2)


@op("ops.logical_and", keras="numpy.LogicalAnd")
def logical_and(x1: Tensor, x2: Tensor) -> Array:
    """Whether both are true."""
    return jnp.logical_and(x1, x2)


@op("ops.logical_or", keras="numpy.LogicalOr")
def logical_or(x1: Tensor, x2: Tensor) -> Array:
    """Whether either is true."""
    return jnp.logical_or(x1, x2)


@op("ops.logical_xor", keras="numpy.LogicalXor")
def logical_xor(x1: Tensor, x2: Tensor) -> Array:
    """Whether exactly one is true."""
    return jnp.logical_xor(x1, x2)


@op("ops.logical_not", keras="numpy.LogicalNot")
def logical_not(x: Tensor) -> Array:
    """Whether x is false."""
    return jnp.logical_not(x)


@op("ops.isclose", keras="numpy.Isclose", tensors=("x1", "x2", "rtol", "atol"))
def isclose(x1: Tensor, x2: Tensor, rtol: Float = 1e-5, atol: Float = 1e-8, equal_nan: Bool = False) -> Array:
    """Whether |x1 − x2| ≤ atol + rtol · |x2|, elementwise."""
    return jnp.isclose(x1, x2, rtol, atol, equal_nan)


@op("ops.allclose", keras="numpy.AllClose")
def allclose(x1: Tensor, x2: Tensor, rtol: Float = 1e-5, atol: Float = 1e-8, equal_nan: Bool = False) -> Array:
    """Whether |x1 − x2| ≤ atol + rtol · |x2| everywhere."""
    return jnp.allclose(x1, x2, rtol, atol, equal_nan)


@op("ops.isfinite", keras="numpy.Isfinite")
def isfinite(x: Tensor) -> Array:
    """Whether x is neither infinite nor NaN."""
    return jnp.isfinite(concrete(x))


@op("ops.isinf", keras="numpy.Isinf")
def isinf(x: Tensor) -> Array:
    """Whether x is infinite."""
    return jnp.isinf(concrete(x))


@op("ops.isnan", keras="numpy.Isnan")
def isnan(x: Tensor) -> Array:
    """Whether x is NaN."""
    return jnp.isnan(concrete(x))


@op("ops.isposinf", keras="numpy.Isposinf")
def isposinf(x: Tensor) -> Array:
    """Whether x is infinity."""
    return jnp.isposinf(concrete(x))


@op("ops.isneginf", keras="numpy.Isneginf")
def isneginf(x: Tensor) -> Array:
    """Whether x is minus infinity."""
    return jnp.isneginf(concrete(x))


@op("ops.isreal", keras="numpy.Isreal")
def isreal(x: Tensor) -> Array:
    """Whether the imaginary part of x is 0."""
    return jnp.isreal(concrete(x))


@op("ops.isin", keras="numpy.IsIn")
def isin(x1: Tensor, x2: Tensor, assume_unique: Bool = False, invert: Bool = False) -> Array:
    """Whether each entry of x1 is among those of x2.

    Args:
        assume_unique: Whether both are known to hold each value once.
        invert: Whether to turn the answers round.
    """
    return jnp.isin(x1, x2, assume_unique=assume_unique, invert=invert)


@op("ops.where", keras="numpy.Where")
def where(condition: Tensor, x1: Tensor = None, x2: Tensor = None) -> Array:
    """x1 where the condition holds, else x2; with the condition alone, the indices where it holds."""
    if x1 is None and x2 is None:
        return jnp.where(condition)
    return jnp.where(jnp.asarray(condition).astype(bool), x1, x2)


@op("ops.select", keras="numpy.Select")
def select(condlist: Tensors, choicelist: Tensors, default: Tensor = 0) -> Array:
    """The choice that belongs to the first condition that holds.

    Args:
        condlist: List of boolean tensors.
        choicelist: List of as many tensors.
        default: The value where no condition holds.
    """
    return jnp.select(list(condlist), list(choicelist), default)
