"""Elementwise functions of two arrays, which are broadcast against each other."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.ops.base import Tensor, op
from kerasr_core.ops.dtype_rules import inexact, is_whole
from kerasr_core.types import Array


@op("ops.add", keras="numpy.Add")
def add(x1: Tensor, x2: Tensor) -> Array:
    """x1 + x2."""
    return jnp.add(x1, x2)


@op("ops.subtract", keras="numpy.Subtract")
def subtract(x1: Tensor, x2: Tensor) -> Array:
    """x1 − x2."""
    return jnp.subtract(x1, x2)


@op("ops.multiply", keras="numpy.Multiply")
def multiply(x1: Tensor, x2: Tensor) -> Array:
    """x1 · x2, elementwise."""
    return jnp.multiply(x1, x2)


@op("ops.divide", keras="numpy.Divide")
def divide(x1: Tensor, x2: Tensor) -> Array:
    """x1 / x2 as floats."""
    return _quotient(x1, x2)


@op("ops.true_divide", keras="numpy.TrueDivide")
def true_divide(x1: Tensor, x2: Tensor) -> Array:
    """x1 / x2 as floats."""
    return _quotient(x1, x2)


@op("ops.divide_no_nan", keras="numpy.DivideNoNan")
def divide_no_nan(x1: Tensor, x2: Tensor) -> Array:
    """x1 / x2, and 0 where x2 is 0."""
    x1, x2 = (inexact(x1), inexact(x2)) if is_whole(x1) and is_whole(x2) else (x1, x2)
    safe = jnp.where(jnp.equal(x2, 0), jnp.ones_like(x2), x2)
    return jnp.where(jnp.equal(x2, 0), 0, jnp.divide(x1, safe))


@op("ops.floor_divide", keras="numpy.FloorDivide")
def floor_divide(x1: Tensor, x2: Tensor) -> Array:
    """The largest whole number that is not greater than x1 / x2."""
    return jnp.floor_divide(x1, x2)


@op("ops.mod", keras="numpy.Mod")
def mod(x1: Tensor, x2: Tensor) -> Array:
    """The remainder of x1 / x2, with the sign of x2."""
    if jnp.result_type(x1, x2) == jnp.bool_:
        x1, x2 = jnp.asarray(x1, "int32"), jnp.asarray(x2, "int32")
    return jnp.mod(x1, x2)


@op("ops.fmod", keras="numpy.Fmod")
def fmod(x1: Tensor, x2: Tensor) -> Array:
    """The remainder of x1 / x2, with the sign of x1."""
    return jnp.fmod(x1, x2)


@op("ops.power", keras="numpy.Power")
def power(x1: Tensor, x2: Tensor) -> Array:
    """x1 to the power x2."""
    return jnp.power(x1, x2)


@op("ops.maximum", keras="numpy.Maximum")
def maximum(x1: Tensor, x2: Tensor) -> Array:
    """The larger of each two entries; NaN wins."""
    return jnp.maximum(x1, x2)


@op("ops.minimum", keras="numpy.Minimum")
def minimum(x1: Tensor, x2: Tensor) -> Array:
    """The smaller of each two entries; NaN wins."""
    return jnp.minimum(x1, x2)


@op("ops.fmax", keras="numpy.Fmax")
def fmax(x1: Tensor, x2: Tensor) -> Array:
    """The larger of each two entries; NaN loses."""
    return jnp.fmax(x1, x2)


@op("ops.fmin", keras="numpy.Fmin")
def fmin(x1: Tensor, x2: Tensor) -> Array:
    """The smaller of each two entries; NaN loses."""
    return jnp.fmin(x1, x2)


@op("ops.logaddexp", keras="numpy.Logaddexp")
def logaddexp(x1: Tensor, x2: Tensor) -> Array:
    """log(e^x1 + e^x2) without overflow."""
    return jnp.logaddexp(*_floats(x1, x2))


@op("ops.logaddexp2", keras="numpy.Logaddexp2")
def logaddexp2(x1: Tensor, x2: Tensor) -> Array:
    """log₂(2^x1 + 2^x2) without overflow."""
    return jnp.logaddexp2(*_floats(x1, x2))


@op("ops.heaviside", keras="numpy.Heaviside")
def heaviside(x1: Tensor, x2: Tensor) -> Array:
    """0 where x1 < 0, 1 where x1 > 0, and x2 where x1 is 0."""
    return jnp.heaviside(*_floats(x1, x2))


@op("ops.nextafter", keras="numpy.Nextafter")
def nextafter(x1: Tensor, x2: Tensor) -> Array:
    """The float next to x1 in the direction of x2."""
    return jnp.nextafter(*_floats(x1, x2))


@op("ops.ldexp", keras="numpy.Ldexp")
def ldexp(x1: Tensor, x2: Tensor) -> Array:
    """x1 · 2^x2, x2 whole numbers."""
    return jnp.ldexp(inexact(x1), x2)


@op("ops.gcd", keras="numpy.Gcd")
def gcd(x1: Tensor, x2: Tensor) -> Array:
    """The greatest common divisor of whole numbers."""
    return jnp.gcd(x1, x2)


@op("ops.lcm", keras="numpy.Lcm")
def lcm(x1: Tensor, x2: Tensor) -> Array:
    """The least common multiple of whole numbers."""
    return jnp.lcm(x1, x2)


@op("ops.bitwise_and", keras="numpy.BitwiseAnd")
def bitwise_and(x: Tensor, y: Tensor) -> Array:
    """The bits that are set in both."""
    return jnp.bitwise_and(x, y)


@op("ops.bitwise_or", keras="numpy.BitwiseOr")
def bitwise_or(x: Tensor, y: Tensor) -> Array:
    """The bits that are set in either."""
    return jnp.bitwise_or(x, y)


@op("ops.bitwise_xor", keras="numpy.BitwiseXor")
def bitwise_xor(x: Tensor, y: Tensor) -> Array:
    """The bits that are set in exactly one."""
    return jnp.bitwise_xor(x, y)


@op("ops.bitwise_not", keras="numpy.BitwiseNot")
def bitwise_not(x: Tensor) -> Array:
    """Every bit turned round."""
    return jnp.bitwise_not(x)


@op("ops.bitwise_invert", keras="numpy.BitwiseInvert")
def bitwise_invert(x: Tensor) -> Array:
    """Every bit turned round."""
    return jnp.bitwise_not(x)


@op("ops.bitwise_left_shift", keras="numpy.BitwiseLeftShift")
def bitwise_left_shift(x: Tensor, y: Tensor) -> Array:
    """The bits moved y places to the left."""
    return jnp.left_shift(x, y)


@op("ops.left_shift", keras="numpy.LeftShift")
def left_shift(x: Tensor, y: Tensor) -> Array:
    """The bits moved y places to the left."""
    return jnp.left_shift(x, y)


@op("ops.bitwise_right_shift", keras="numpy.BitwiseRightShift")
def bitwise_right_shift(x: Tensor, y: Tensor) -> Array:
    """The bits moved y places to the right."""
    return jnp.right_shift(x, y)


@op("ops.right_shift", keras="numpy.RightShift")
def right_shift(x: Tensor, y: Tensor) -> Array:
    """The bits moved y places to the right."""
    return jnp.right_shift(x, y)


def _floats(x1: Array, x2: Array) -> tuple[Array, Array]:
    dtype = jnp.result_type(x1, x2)
    dtype = dtype if jnp.issubdtype(dtype, jnp.inexact) else jnp.dtype(config.floatx())
    return jnp.asarray(x1, dtype), jnp.asarray(x2, dtype)


def _quotient(x1: Array, x2: Array) -> Array:
    return jnp.divide(*_floats(x1, x2)) if is_whole(x1) and is_whole(x2) else jnp.divide(x1, x2)
