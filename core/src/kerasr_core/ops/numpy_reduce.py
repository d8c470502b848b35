"""Reductions over axes: sums, means, extremes, counts, and running totals."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core.ops.base import Tensor, device_dtype, op
from kerasr_core.ops.dtype_rules import axes, concrete, inexact
from kerasr_core.types import Array, Axes, Axis, Bool, DType, Float, Int


@op("ops.sum", keras="numpy.Sum")
def sum(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:  # noqa: A001
    """Σ x along `axis`."""
    return jnp.sum(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.prod", keras="numpy.Prod")
def prod(x: Tensor, axis: Axes | None = None, keepdims: Bool = False, dtype: DType | None = None) -> Array:
    """Π x along `axis`."""
    return jnp.prod(concrete(x), axis=axes(axis), keepdims=keepdims, dtype=device_dtype(dtype))


@op("ops.mean", keras="numpy.Mean")
def mean(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The mean along `axis`."""
    return jnp.mean(inexact(x), axis=axes(axis), keepdims=keepdims)


@op("ops.var", keras="numpy.Var")
def var(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The variance along `axis`, which divides by the number of entries."""
    x = inexact(x)
    return jnp.var(x.astype(_wide(x)), axis=axes(axis), keepdims=keepdims).astype(x.dtype)


@op("ops.std", keras="numpy.Std")
def std(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The standard deviation along `axis`, which divides by the number of entries."""
    return jnp.std(inexact(x), axis=axes(axis), keepdims=keepdims)


@op("ops.max", keras="numpy.Max")
def max(x: Tensor, axis: Axes | None = None, keepdims: Bool = False, initial: Float | None = None) -> Array:  # noqa: A001
    """The largest entry along `axis`."""
    return jnp.max(concrete(x), axis=axes(axis), keepdims=keepdims, initial=initial)


@op("ops.min", keras="numpy.Min")
def min(x: Tensor, axis: Axes | None = None, keepdims: Bool = False, initial: Float | None = None) -> Array:  # noqa: A001
    """The smallest entry along `axis`."""
    return jnp.min(concrete(x), axis=axes(axis), keepdims=keepdims, initial=initial)


@op("ops.amax", keras="numpy.Amax")
def amax(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The largest entry along `axis`."""
    return jnp.max(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.amin", keras="numpy.Amin")
def amin(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The smallest entry along `axis`."""
    return jnp.min(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.ptp", keras="numpy.Ptp")
def ptp(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The largest entry minus the smallest."""
    return jnp.ptp(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.all", keras="numpy.All")
def all(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:  # noqa: A001
    """Whether every entry is true (not 0)."""
    return jnp.all(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.any", keras="numpy.Any")
def any(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:  # noqa: A001
    """Whether some entry is true (not 0)."""
    return jnp.any(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.count_nonzero", keras="numpy.CountNonzero")
def count_nonzero(x: Tensor, axis: Axes | None = None) -> Array:
    """How many entries are not 0."""
    return jnp.count_nonzero(concrete(x), axis=axes(axis)).astype("int32")


@op("ops.argmax", keras="numpy.Argmax")
def argmax(x: Tensor, axis: Axis | None = None, keepdims: Bool = False) -> Array:
    """The index of the largest entry (the first of equals), counted from 0."""
    return jnp.argmax(concrete(x), axis=axis, keepdims=keepdims).astype("int32")


@op("ops.argmin", keras="numpy.Argmin")
def argmin(x: Tensor, axis: Axis | None = None, keepdims: Bool = False) -> Array:
    """The index of the smallest entry (the first of equals), counted from 0."""
    return jnp.argmin(concrete(x), axis=axis, keepdims=keepdims).astype("int32")


@op("ops.cumsum", keras="numpy.Cumsum")
def cumsum(x: Tensor, axis: Axis | None = None, dtype: DType | None = None) -> Array:
    """The running sum along `axis`, or of all entries in order."""
    return jnp.cumsum(_counting(x), axis=axis, dtype=device_dtype(dtype))


@op("ops.cumprod", keras="numpy.Cumprod")
def cumprod(x: Tensor, axis: Axis | None = None, dtype: DType | None = None) -> Array:
    """The running product along `axis`, or of all entries in order."""
    return jnp.cumprod(_counting(x), axis=axis, dtype=device_dtype(dtype))


@op("ops.diff", keras="numpy.Diff")
def diff(a: Tensor, n: Int = 1, axis: Axis = -1) -> Array:
    """Each entry minus the one before it along `axis`, `n` times.

    Args:
        n: How many times.
    """
    return jnp.diff(concrete(a), n=n, axis=axis)


@op("ops.average", keras="numpy.Average")
def average(x: Tensor, axis: Axes | None = None, weights: Tensor = None) -> Array:
    """The weighted mean along `axis`."""
    weights = None if weights is None else inexact(weights)
    return jnp.average(inexact(x), axis=axes(axis), weights=weights)


@op("ops.trapezoid", keras="numpy.Trapezoid", tensors=("y",))
def trapezoid(y: Tensor, x: Tensor = None, dx: Float = 1.0, axis: Axis = -1) -> Array:
    """The integral of y along `axis` by the trapezoidal rule.

    Args:
        y: Values of the function.
        x: Where it has them; evenly, `dx` apart, if None.
    """
    return jnp.trapezoid(inexact(y), None if x is None else jnp.asarray(x), dx=dx, axis=axis)


def _counting(x: Array) -> Array:
    x = concrete(x)
    return x.astype("int32") if x.dtype == jnp.bool_ else x


def _wide(x: Array) -> str:
    return "float32" if x.dtype in (jnp.float16, jnp.bfloat16) else str(x.dtype)
