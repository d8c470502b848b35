"""Reading entries by position."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np

from kerasr_core.ops.base import Tensor, Tensors, op
from kerasr_core.ops.dtype_rules import concrete
from kerasr_core.types import Array, Axis, Shape


@op("ops.get_item", keras="numpy.GetItem", tensors=("x", "key"))
def get_item(x: Tensors, key: Any) -> Any:
    """`x[key]`: whole numbers, slices, `...`, None (a new axis) and index arrays.

    Args:
        x: A tensor, or a dictionary or list from which one entry is taken.
        key: The index, or a tuple of them.
    """
    if isinstance(x, dict):
        return x[key]
    if isinstance(key, list) and not all(isinstance(k, (int, bool)) for k in key):
        key = tuple(key)
    if isinstance(key, (list, np.ndarray)):
        key = jnp.asarray(key)
    if isinstance(key, tuple):
        key = tuple(jnp.asarray(k) if isinstance(k, list) else k for k in key)
    return x[key] if isinstance(x, (list, tuple)) else concrete(x)[key]


@op("ops.take", keras="numpy.Take")
def take(x: Tensor, indices: Tensor, axis: Axis | None = None) -> Array:
    """The entries at some indices along `axis` (of the flattened tensor if None); negative ones count from the end."""
    return jnp.take(concrete(x), jnp.asarray(indices), axis=axis)


@op("ops.take_along_axis", keras="numpy.TakeAlongAxis")
def take_along_axis(x: Tensor, indices: Tensor, axis: Axis | None = None) -> Array:
    """For each position the entry at the index given there, along `axis`."""
    return jnp.take_along_axis(concrete(x), jnp.asarray(indices), axis=axis)


@op("ops.nonzero")
def nonzero(x: Tensor) -> tuple[Array, ...]:
    """The indices of the entries that are not 0: for each axis one array."""
    return tuple(v.astype("int32") for v in jnp.nonzero(concrete(x)))


@op("ops.unravel_index", keras="numpy.UnravelIndex")
def unravel_index(indices: Tensor, shape: Shape) -> tuple[Array, ...]:
    """The coordinates of indices into a flattened array.

    Args:
        shape: Shape of the array.
    """
    return tuple(jnp.unravel_index(jnp.asarray(indices), tuple(shape)))
