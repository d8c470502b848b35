"""Combining arrays: alignment of ranks, and the product along chosen axes."""

from __future__ import annotations

import string
from collections.abc import Sequence

import jax.numpy as jnp

from kerasr_core.types import Array


def align(arrays: Sequence[Array]) -> list[Array]:
    """All arrays with the rank of the largest: axes of size 1 are put in after the batch axis."""
    rank = max(a.ndim for a in arrays)
    return [a.reshape((*a.shape[:1], *(1,) * (rank - a.ndim), *a.shape[1:])) if 0 < a.ndim < rank else a for a in arrays]


def batch_dot(x: Array, y: Array, axes: tuple[int, int]) -> Array:
    """For each example, the sum of products along one axis of each: the other axes of x, then those of y, remain."""
    letters = string.ascii_lowercase
    left = list(letters[: x.ndim])
    right = [left[0], *letters[x.ndim : x.ndim + y.ndim - 1]]
    right[axes[1]] = left[axes[0]]
    summed = left[axes[0]]
    kept = [s for s in left + right[1:] if s != summed]
    result = jnp.einsum(f"{''.join(left)},{''.join(right)}->{''.join(kept)}", x, y)
    return result[:, None] if result.ndim == 1 else result


def unit_length(x: Array, axis: int) -> Array:
    """Vectors along `axis` scaled to length 1; zero vectors stay zero."""
    squared = jnp.sum(jnp.square(x), axis=axis, keepdims=True)
    return x / jnp.sqrt(jnp.maximum(squared, jnp.asarray(1e-12, x.dtype)))
