"""Elementwise circular and hyperbolic functions, and a few special ones."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core.ops.base import Tensor, op
from kerasr_core.ops.dtype_rules import concrete, inexact
from kerasr_core.types import Array


@op("ops.sin", keras="numpy.Sin")
def sin(x: Tensor) -> Array:
    """sin x, x in radians."""
    return jnp.sin(inexact(x))


@op("ops.cos", keras="numpy.Cos")
def cos(x: Tensor) -> Array:
    """cos x, x in radians."""
    return jnp.cos(inexact(x))


@op("ops.tan", keras="numpy.Tan")
def tan(x: Tensor) -> Array:
    """tan x, x in radians."""
    return jnp.tan(inexact(x))


@op("ops.arcsin", keras="numpy.Arcsin")
def arcsin(x: Tensor) -> Array:
    """The angle between −π/2 and π/2 whose sine is x."""
    return jnp.arcsin(inexact(x))


@op("ops.arccos", keras="numpy.Arccos")
def arccos(x: Tensor) -> Array:
    """The angle between 0 and π whose cosine is x."""
    return jnp.arccos(inexact(x))


@op("ops.arctan", keras="numpy.Arctan")
def arctan(x: Tensor) -> Array:
    """The angle between −π/2 and π/2 whose tangent is x."""
    return jnp.arctan(inexact(x))


@op("ops.arctan2", keras="numpy.Arctan2")
def arctan2(x1: Tensor, x2: Tensor) -> Array:
    """The angle of the point (x2, x1), from −π to π."""
    return jnp.arctan2(*_both(x1, x2))


@op("ops.sinh", keras="numpy.Sinh")
def sinh(x: Tensor) -> Array:
    """(eˣ − e⁻ˣ) / 2."""
    return jnp.sinh(inexact(x))


@op("ops.cosh", keras="numpy.Cosh")
def cosh(x: Tensor) -> Array:
    """(eˣ + e⁻ˣ) / 2."""
    return jnp.cosh(inexact(x))


@op("ops.tanh", keras="numpy.Tanh")
def tanh(x: Tensor) -> Array:
    """sinh x / cosh x."""
    return jnp.tanh(inexact(x))


@op("ops.arcsinh", keras="numpy.Arcsinh")
def arcsinh(x: Tensor) -> Array:
    """The inverse of sinh."""
    return jnp.arcsinh(inexact(x))


@op("ops.arccosh", keras="numpy.Arccosh")
def arccosh(x: Tensor) -> Array:
    """The inverse of cosh, for x ≥ 1."""
    return jnp.arccosh(inexact(x))


@op("ops.arctanh", keras="numpy.Arctanh")
def arctanh(x: Tensor) -> Array:
    """The inverse of tanh, for |x| < 1."""
    return jnp.arctanh(inexact(x))


@op("ops.deg2rad", keras="numpy.Deg2rad")
def deg2rad(x: Tensor) -> Array:
    """π x / 180."""
    return jnp.deg2rad(inexact(x))


@op("ops.rad2deg", keras="numpy.Rad2deg")
def rad2deg(x: Tensor) -> Array:
    """180 x / π."""
    return jnp.rad2deg(inexact(x))


@op("ops.sinc", keras="numpy.Sinc")
def sinc(x: Tensor) -> Array:
    """sin(πx) / (πx), and 1 at 0."""
    return jnp.sinc(inexact(x))


@op("ops.i0", keras="numpy.I0")
def i0(x: Tensor) -> Array:
    """The modified Bessel function of the first kind of order 0."""
    return jnp.i0(inexact(x))


@op("ops.hypot", keras="numpy.Hypot")
def hypot(x1: Tensor, x2: Tensor) -> Array:
    """√(x1² + x2²)."""
    return jnp.hypot(*_both(x1, x2))


def _both(x1: Array, x2: Array) -> tuple[Array, Array]:
    x1, x2 = concrete(x1), concrete(x2)
    dtype = jnp.result_type(x1, x2)
    if not jnp.issubdtype(dtype, jnp.inexact):
        return inexact(x1), inexact(x2)
    return x1.astype(dtype), x2.astype(dtype)
