"""Reductions that leave NaN out."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core.ops.base import Tensor, device_dtype, op
from kerasr_core.ops.dtype_rules import axes, concrete, inexact
from kerasr_core.types import Array, Axes, Axis, Bool, DType, Text


@op("ops.nansum", keras="numpy.Nansum")
def nansum(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """Σ x along `axis` without NaN."""
    return jnp.nansum(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.nanprod", keras="numpy.Nanprod")
def nanprod(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """Π x along `axis` without NaN."""
    return jnp.nanprod(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.nanmean", keras="numpy.Nanmean")
def nanmean(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The mean along `axis` without NaN."""
    return jnp.nanmean(inexact(x), axis=axes(axis), keepdims=keepdims)


@op("ops.nanvar", keras="numpy.Nanvar")
def nanvar(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The variance along `axis` without NaN."""
    return jnp.nanvar(inexact(x), axis=axes(axis), keepdims=keepdims)


@op("ops.nanstd", keras="numpy.Nanstd")
def nanstd(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The standard deviation along `axis` without NaN."""
    return jnp.nanstd(inexact(x), axis=axes(axis), keepdims=keepdims)


@op("ops.nanmax", keras="numpy.Nanmax")
def nanmax(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The largest entry along `axis` without NaN."""
    return jnp.nanmax(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.nanmin", keras="numpy.Nanmin")
def nanmin(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The smallest entry along `axis` without NaN."""
    return jnp.nanmin(concrete(x), axis=axes(axis), keepdims=keepdims)


@op("ops.nanargmax", keras="numpy.Nanargmax")
def nanargmax(x: Tensor, axis: Axis | None = None, keepdims: Bool = False) -> Array:
    """The index of the largest entry without NaN; -1 where all are NaN."""
    return jnp.nanargmax(concrete(x), axis=axis, keepdims=keepdims).astype("int32")


@op("ops.nanargmin", keras="numpy.Nanargmin")
def nanargmin(x: Tensor, axis: Axis | None = None, keepdims: Bool = False) -> Array:
    """The index of the smallest entry without NaN; -1 where all are NaN."""
    return jnp.nanargmin(concrete(x), axis=axis, keepdims=keepdims).astype("int32")


@op("ops.nancumsum", keras="numpy.Nancumsum")
def nancumsum(x: Tensor, axis: Axis | None = None, dtype: DType | None = None) -> Array:
    """The running sum with NaN as 0."""
    return jnp.nancumsum(concrete(x), axis=axis, dtype=device_dtype(dtype))


@op("ops.nancumprod", keras="numpy.Nancumprod")
def nancumprod(x: Tensor, axis: Axis | None = None, dtype: DType | None = None) -> Array:
    """The running product with NaN as 1."""
    return jnp.nancumprod(concrete(x), axis=axis, dtype=device_dtype(dtype))


@op("ops.nanmedian", keras="numpy.Nanmedian")
def nanmedian(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The median along `axis` without NaN."""
    return jnp.nanmedian(inexact(x), axis=axes(axis), keepdims=keepdims)


@op("ops.nanquantile", keras="numpy.Nanquantile")
def nanquantile(x: Tensor, q: Tensor, axis: Axes | None = None, method: Text = "linear", keepdims: Bool = False) -> Array:
    """The quantiles along `axis` without NaN; `q` from 0 to 1."""
    return jnp.nanquantile(inexact(x), jnp.asarray(q, "float32"), axis=axes(axis), method=method, keepdims=keepdims)


@op("ops.nanpercentile", keras="numpy.Nanpercentile")
def nanpercentile(x: Tensor, q: Tensor, axis: Axes | None = None, method: Text = "linear", keepdims: Bool = False) -> Array:
    """The percentiles along `axis` without NaN; `q` from 0 to 100."""
    return jnp.nanpercentile(inexact(x), jnp.asarray(q, "float32"), axis=axes(axis), method=method, keepdims=keepdims)
