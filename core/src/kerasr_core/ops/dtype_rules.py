"""The few dtype rules of Keras's ops that jnp does not have: whole numbers become the global float type where it matters."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core import config


def is_whole(x: Any) -> bool:
    """Whether an array or number is of an integer or boolean type."""
    if not hasattr(x, "dtype"):
        return isinstance(x, (bool, int))
    return jnp.issubdtype(x.dtype, jnp.integer) or x.dtype == jnp.bool_


def inexact(x: Any) -> Any:
    """`x` as a float array: whole numbers as the global float type, floats as they are."""
    x = jnp.asarray(x)
    return x.astype(config.floatx()) if is_whole(x) else x


def concrete(x: Any) -> Any:
    """A number as an array of a definite dtype (not a weakly typed one)."""
    if isinstance(x, bool):
        return jnp.asarray(x)
    if isinstance(x, int):
        return jnp.asarray(x, jnp.int32)
    if isinstance(x, float):
        return jnp.asarray(x, config.floatx())
    return jnp.asarray(x)


def axes(axis: Any) -> Any:
    """An axis argument as jnp takes it: lists as tuples."""
    return tuple(axis) if isinstance(axis, (list, tuple)) else axis
