"""Making arrays: constants, ranges, windows, special matrices."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np

from kerasr_core import config
from kerasr_core.ops.base import Tensor, as_array, device_dtype, op
from kerasr_core.ops.dtype_rules import concrete
from kerasr_core.types import AnyValue, Array, Axis, Bool, DType, Float, Int, Shape


@op("ops.array", keras="numpy.Array")
def array(x: Tensor, dtype: DType | None = None) -> Array:
    """A value as an array."""
    x = concrete(x)
    return x if dtype is None else x.astype(device_dtype(dtype))


@op("ops.zeros")
def zeros(shape: Shape, dtype: DType | None = None) -> Array:
    """An array of zeros."""
    return jnp.zeros(shape, device_dtype(dtype or config.floatx()))


@op("ops.ones")
def ones(shape: Shape, dtype: DType | None = None) -> Array:
    """An array of ones."""
    return jnp.ones(shape, device_dtype(dtype or config.floatx()))


@op("ops.empty")
def empty(shape: Shape, dtype: DType | None = None) -> Array:
    """An array whose entries do not matter: zeros."""
    return jnp.zeros(shape, device_dtype(dtype or config.floatx()))


@op("ops.full", keras="numpy.Full")
def full(shape: Shape, fill_value: Tensor, dtype: DType | None = None) -> Array:
    """An array of one value."""
    return jnp.full(shape, fill_value, device_dtype(dtype or config.floatx()))


@op("ops.zeros_like", keras="numpy.ZerosLike")
def zeros_like(x: Tensor, dtype: DType | None = None) -> Array:
    """Zeros in the shape of `x`."""
    return jnp.zeros_like(concrete(x), device_dtype(dtype))


@op("ops.ones_like", keras="numpy.OnesLike")
def ones_like(x: Tensor, dtype: DType | None = None) -> Array:
    """Ones in the shape of `x`."""
    return jnp.ones_like(concrete(x), device_dtype(dtype))


@op("ops.empty_like", keras="numpy.EmptyLike")
def empty_like(x: Tensor, dtype: DType | None = None) -> Array:
    """An array in the shape of `x` whose entries do not matter: zeros."""
    return jnp.zeros_like(concrete(x), device_dtype(dtype))


@op("ops.full_like", keras="numpy.FullLike")
def full_like(x: Tensor, fill_value: Tensor, dtype: DType | None = None) -> Array:
    """One value in the shape of `x`."""
    return jnp.full_like(concrete(x), fill_value, device_dtype(dtype))


@op("ops.eye")
def eye(N: Int, M: Int | None = None, k: Int = 0, dtype: DType | None = None) -> Array:  # noqa: N803
    """Ones on a diagonal, zeros elsewhere."""
    return jnp.eye(N, M, k=k, dtype=device_dtype(dtype or config.floatx()))


@op("ops.identity")
def identity(n: Int, dtype: DType | None = None) -> Array:
    """The identity matrix."""
    return jnp.identity(n, device_dtype(dtype or config.floatx()))


@op("ops.tri")
def tri(N: Int, M: Int | None = None, k: Int = 0, dtype: DType | None = None) -> Array:  # noqa: N803
    """Ones on and below a diagonal, zeros above."""
    return jnp.tri(N, M, k=k, dtype=device_dtype(dtype or config.floatx()))


@op("ops.arange")
def arange(start: Tensor, stop: Tensor = None, step: Tensor = None, dtype: DType | None = None) -> Array:
    """Numbers from `start` up to, but without, `stop`; with one number, from 0 up to it."""
    if dtype is None:
        given = [v for v in (start, stop, step) if v is not None]
        dtype = jnp.result_type(*given) if any(hasattr(v, "dtype") for v in given) else (
            config.floatx() if any(isinstance(v, float) for v in given) else "int32"
        )
    return jnp.arange(start, stop, step, dtype=device_dtype(dtype))


@op("ops.linspace", keras="numpy.Linspace")
def linspace(
    start: Tensor, stop: Tensor, num: Int = 50, endpoint: Bool = True, retstep: Bool = False, dtype: DType | None = None,
    axis: Axis = 0,
) -> Any:
    """Evenly spaced numbers from `start` to `stop`.

    Args:
        retstep: Whether the distance between two numbers is given too.
    """
    return jnp.linspace(start, stop, num, endpoint, retstep, dtype=_spaced(start, stop, dtype), axis=axis)


@op("ops.logspace", keras="numpy.Logspace")
def logspace(
    start: Tensor, stop: Tensor, num: Int = 50, endpoint: Bool = True, base: Float = 10, dtype: DType | None = None, axis: Axis = 0
) -> Array:
    """`base` to evenly spaced powers from `start` to `stop`.

    Args:
        base: The base.
    """
    return jnp.logspace(start, stop, num, endpoint, base, dtype=_spaced(start, stop, dtype), axis=axis)


@op("ops.geomspace", keras="numpy.Geomspace")
def geomspace(
    start: Tensor, stop: Tensor, num: Int = 50, endpoint: Bool = True, dtype: DType | None = None, axis: Axis = 0
) -> Array:
    """Numbers from `start` to `stop`, each the same multiple of the one before."""
    return jnp.geomspace(start, stop, num, endpoint, dtype=_spaced(start, stop, dtype), axis=axis)


@op("ops.vander", keras="numpy.Vander")
def vander(x: Tensor, N: Int | None = None, increasing: Bool = False) -> Array:  # noqa: N803
    """Powers of each entry along a row: the Vandermonde matrix.

    Args:
        N: How many powers; as many as entries if None.
    """
    return jnp.vander(concrete(x), N, increasing)


@op("ops.bartlett")
def bartlett(x: Tensor) -> Array:
    """The Bartlett (triangular) window of length x."""
    return jnp.bartlett(_length(x)).astype(config.floatx())


@op("ops.hamming")
def hamming(x: Tensor) -> Array:
    """The Hamming window of length x."""
    return jnp.hamming(_length(x)).astype(config.floatx())


@op("ops.hanning")
def hanning(x: Tensor) -> Array:
    """The Hann window of length x."""
    return jnp.hanning(_length(x)).astype(config.floatx())


@op("ops.blackman")
def blackman(x: Tensor) -> Array:
    """The Blackman window of length x."""
    return jnp.blackman(_length(x)).astype(config.floatx())


@op("ops.kaiser")
def kaiser(x: Tensor, beta: Float) -> Array:
    """The Kaiser window of length x.

    Args:
        beta: Its shape parameter.
    """
    return jnp.kaiser(_length(x), as_array(beta)).astype(config.floatx())


@op("ops.view", keras="numpy.View")
def view(x: Tensor, dtype: DType | None = None) -> Array:
    """The same bytes read as another dtype."""
    return concrete(x).view(device_dtype(dtype))


@op("ops.vectorize")
def vectorize(pyfunc: AnyValue, *, excluded: AnyValue = None, signature: AnyValue = None) -> Any:
    """A function of numbers (or of the core dimensions that `signature` names) as a function of arrays.

    Args:
        pyfunc: The function.
        excluded: Arguments that are passed as they are.
        signature: Core dimensions, such as `(n),(n)->()`.
    """
    return jnp.vectorize(pyfunc, excluded=frozenset(excluded or ()), signature=signature)


def _spaced(start: Any, stop: Any, dtype: Any) -> Any:
    if dtype is not None:
        return device_dtype(dtype)
    found = jnp.result_type(start, stop)
    return found if jnp.issubdtype(found, jnp.inexact) else jnp.dtype(config.floatx())


def _length(x: Any) -> int:
    return int(np.asarray(x))
