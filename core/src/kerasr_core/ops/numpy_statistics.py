"""Order statistics, histograms, correlation, sorting and searching."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.ops.base import Tensor, op
from kerasr_core.ops.dtype_rules import axes, concrete, inexact
from kerasr_core.types import AnyValue, Array, Axes, Axis, Bool, Int, Text


@op("ops.median", keras="numpy.Median")
def median(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """The median along `axis`."""
    return jnp.median(inexact(x), axis=axes(axis), keepdims=keepdims)


@op("ops.quantile", keras="numpy.Quantile")
def quantile(x: Tensor, q: Tensor, axis: Axes | None = None, method: Text = "linear", keepdims: Bool = False) -> Array:
    """The quantiles along `axis`; `q` from 0 to 1. Several quantiles come along a new first axis."""
    return jnp.quantile(inexact(x), jnp.asarray(q, "float32"), axis=axes(axis), method=method, keepdims=keepdims)


@op("ops.percentile", keras="numpy.Percentile")
def percentile(x: Tensor, q: Tensor, axis: Axes | None = None, method: Text = "linear", keepdims: Bool = False) -> Array:
    """The percentiles along `axis`; `q` from 0 to 100. Several percentiles come along a new first axis."""
    return jnp.percentile(inexact(x), jnp.asarray(q, "float32"), axis=axes(axis), method=method, keepdims=keepdims)


@op("ops.histogram", keras="numpy.Histogram")
def histogram(x: Tensor, bins: AnyValue = 10, range: AnyValue = None) -> Any:  # noqa: A002
    """How many entries lie in each bin, and the edges of the bins.

    Args:
        range: Lower and upper end of the bins; the smallest and largest entry if None.
    """
    return jnp.histogram(concrete(x), bins=bins, range=range)


@op("ops.bincount", keras="numpy.Bincount", tensors=("x",))
def bincount(x: Tensor, weights: Tensor = None, minlength: Int = 0, sparse: Bool = False) -> Array:
    """How often each whole number from 0 up occurs, along the last axis.

    Args:
        weights: How much each occurrence counts.
        minlength: Least length of the result; needed where the numbers are not known yet.
    """
    x = concrete(x)
    weights = None if weights is None else jnp.asarray(weights)
    if x.ndim == 1:
        return jnp.bincount(x, weights=weights, minlength=minlength)
    length = builtin_max(minlength, int(jnp.max(x)) + 1)
    rows = x.reshape(-1, x.shape[-1])
    wide = [None] * len(rows) if weights is None else list(weights.reshape(-1, x.shape[-1]))
    counts = jnp.stack([jnp.bincount(r, weights=w, minlength=length) for r, w in zip(rows, wide)])
    return counts.reshape(*x.shape[:-1], length)


builtin_max = max


@op("ops.digitize", keras="numpy.Digitize")
def digitize(x: Tensor, bins: Tensor) -> Array:
    """The number of the bin of each entry: how many of the increasing edges are not greater than it."""
    return jnp.digitize(concrete(x), jnp.asarray(bins)).astype("int32")


@op("ops.searchsorted", keras="numpy.SearchSorted")
def searchsorted(sorted_sequence: Tensor, values: Tensor, side: Text = "left") -> Array:
    """Where each value would have to be inserted to keep the order.

    Args:
        sorted_sequence: Entries in increasing order, one axis.
        values: What to look for.
    """
    return jnp.searchsorted(concrete(sorted_sequence), concrete(values), side=side).astype("int32")


@op("ops.sort", keras="numpy.Sort")
def sort(x: Tensor, axis: Axis | None = -1) -> Array:
    """The entries in increasing order along `axis`."""
    return jnp.sort(concrete(x), axis=axis)


@op("ops.argsort", keras="numpy.Argsort")
def argsort(x: Tensor, axis: Axis | None = -1) -> Array:
    """The indices that put the entries in increasing order along `axis`."""
    return jnp.argsort(concrete(x), axis=axis).astype("int32")


@op("ops.argpartition", keras="numpy.Argpartition")
def argpartition(x: Tensor, kth: Int, axis: Axis = -1) -> Array:
    """Indices that put the `kth` entry in its place, smaller ones before and larger ones after it.

    Args:
        kth: The place, counted from 0.
    """
    return jnp.argpartition(concrete(x), kth, axis).astype("int32")


@op("ops.unique", keras="numpy.Unique")
def unique(
    x: Tensor, sorted: Bool = True, return_index: Bool = False, return_inverse: Bool = False, return_counts: Bool = False,  # noqa: A002
    axis: Axis | None = None, size: Int | None = None, fill_value: AnyValue = None,
) -> Any:
    """The different entries in increasing order.

    Args:
        sorted: They always come in order.
        size: Length of the result; needed in compiled code.
        fill_value: What fills the result up to `size`.
    """
    return jnp.unique(
        concrete(x), return_index=return_index, return_inverse=return_inverse, return_counts=return_counts, axis=axis,
        size=size, fill_value=fill_value,
    )


@op("ops.corrcoef", keras="numpy.Corrcoef")
def corrcoef(x: Tensor) -> Array:
    """The correlation coefficients of the rows."""
    return jnp.corrcoef(inexact(x))


@op("ops.correlate", keras="numpy.Correlate")
def correlate(x1: Tensor, x2: Tensor, mode: Text = "valid") -> Array:
    """Σ x1[n + k] · conj(x2[n]) for each shift k, of two sequences.

    Args:
        mode: `valid`, `same` or `full`: which shifts.
    """
    dtype = jnp.result_type(x1, x2)
    dtype = dtype if jnp.issubdtype(dtype, jnp.inexact) else jnp.dtype("float32")
    return jnp.correlate(jnp.asarray(x1, dtype), jnp.asarray(x2, dtype), mode=mode)
