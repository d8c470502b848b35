"""Elementwise functions of one array: powers, logarithms, rounding, signs."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core.ops.base import Tensor, op
from kerasr_core.ops.dtype_rules import concrete, inexact, is_whole
from kerasr_core.types import Array, Float, Int


@op("ops.absolute", "ops.abs", keras="numpy.Absolute")
def absolute(x: Tensor) -> Array:
    """|x|, elementwise."""
    return jnp.abs(concrete(x))


@op("ops.fabs", keras="numpy.Fabs")
def fabs(x: Tensor) -> Array:
    """|x| as floats."""
    return jnp.abs(inexact(x))


@op("ops.negative", keras="numpy.Negative")
def negative(x: Tensor) -> Array:
    """−x."""
    return jnp.negative(concrete(x))


@op("ops.reciprocal", keras="numpy.Reciprocal")
def reciprocal(x: Tensor) -> Array:
    """1 / x."""
    return jnp.reciprocal(concrete(x))


@op("ops.square", keras="numpy.Square")
def square(x: Tensor) -> Array:
    """x²; booleans as whole numbers."""
    x = concrete(x)
    return jnp.square(x.astype("int32") if x.dtype == jnp.bool_ else x)


@op("ops.sqrt", keras="numpy.Sqrt")
def sqrt(x: Tensor) -> Array:
    """√x."""
    return jnp.sqrt(inexact(x))


@op("ops.cbrt", keras="numpy.Cbrt")
def cbrt(x: Tensor) -> Array:
    """The cube root of x."""
    return jnp.cbrt(inexact(x))


@op("ops.exp", keras="numpy.Exp")
def exp(x: Tensor) -> Array:
    """eˣ."""
    return jnp.exp(inexact(x))


@op("ops.exp2", keras="numpy.Exp2")
def exp2(x: Tensor) -> Array:
    """2ˣ."""
    return jnp.exp2(inexact(x))


@op("ops.expm1", keras="numpy.Expm1")
def expm1(x: Tensor) -> Array:
    """eˣ − 1, exact for small x."""
    return jnp.expm1(inexact(x))


@op("ops.log", keras="numpy.Log")
def log(x: Tensor) -> Array:
    """The natural logarithm of x."""
    return jnp.log(inexact(x))


@op("ops.log10", keras="numpy.Log10")
def log10(x: Tensor) -> Array:
    """The logarithm of x to base 10."""
    return jnp.log10(inexact(x))


@op("ops.log2", keras="numpy.Log2")
def log2(x: Tensor) -> Array:
    """The logarithm of x to base 2."""
    return jnp.log2(inexact(x))


@op("ops.log1p", keras="numpy.Log1p")
def log1p(x: Tensor) -> Array:
    """log(1 + x), exact for small x."""
    return jnp.log1p(inexact(x))


@op("ops.sign", keras="numpy.Sign")
def sign(x: Tensor) -> Array:
    """−1, 0 or 1."""
    return jnp.sign(concrete(x))


@op("ops.signbit", keras="numpy.Signbit")
def signbit(x: Tensor) -> Array:
    """Whether x is negative; −0.0 is."""
    return jnp.signbit(concrete(x))


@op("ops.ceil", keras="numpy.Ceil")
def ceil(x: Tensor) -> Array:
    """The smallest whole number that is not less than x, as a float."""
    return jnp.ceil(inexact(x))


@op("ops.floor", keras="numpy.Floor")
def floor(x: Tensor) -> Array:
    """The largest whole number that is not greater than x, as a float."""
    return jnp.floor(inexact(x))


@op("ops.trunc", keras="numpy.Trunc")
def trunc(x: Tensor) -> Array:
    """x without its decimal places."""
    x = concrete(x)
    return x if is_whole(x) else jnp.trunc(x)


@op("ops.round", keras="numpy.Round")
def round(x: Tensor, decimals: Int = 0) -> Array:  # noqa: A001
    """x to a number of decimal places; halves go to the even neighbour."""
    return jnp.round(concrete(x), decimals=decimals)


@op("ops.clip", keras="numpy.Clip", tensors=("x",))
def clip(x: Tensor, x_min: Tensor, x_max: Tensor) -> Array:
    """x, but `x_min` where it is less and `x_max` where it is more.

    Args:
        x_min: Lower bound.
        x_max: Upper bound.
    """
    x = concrete(x)
    x = x.astype("int32") if x.dtype == jnp.bool_ else x
    return jnp.clip(x, x_min, x_max)


@op("ops.nan_to_num", keras="numpy.NanToNum")
def nan_to_num(x: Tensor, nan: Float = 0.0, posinf: Float | None = None, neginf: Float | None = None) -> Array:
    """x with NaN and infinities replaced.

    Args:
        nan: Replacement of NaN.
        posinf: Replacement of infinity; the largest finite number if None.
        neginf: Replacement of minus infinity; the least finite number if None.
    """
    return jnp.nan_to_num(concrete(x), nan=nan, posinf=posinf, neginf=neginf)


@op("ops.conj", "ops.conjugate", keras="numpy.Conjugate")
def conj(x: Tensor) -> Array:
    """The complex conjugate of x."""
    return jnp.conj(concrete(x))


@op("ops.real", keras="numpy.Real")
def real(x: Tensor) -> Array:
    """The real part of x."""
    return jnp.real(concrete(x))


@op("ops.imag", keras="numpy.Imag")
def imag(x: Tensor) -> Array:
    """The imaginary part of x."""
    return jnp.imag(concrete(x))


@op("ops.angle", keras="numpy.Angle")
def angle(x: Tensor) -> Array:
    """The angle of x in the complex plane, in radians."""
    return jnp.angle(inexact(x))


@op("ops.copy", keras="numpy.Copy")
def copy(x: Tensor) -> Array:
    """A copy of x."""
    return jnp.array(concrete(x), copy=True)
