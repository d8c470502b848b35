"""Bringing targets and predictions together: arrays of one float type, of one rank, and of shapes that fit.

Every function of losses and metrics calls `align` first, so that a target `[batch]` meets a prediction `[batch, 1]`.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core import config, dtypes
from kerasr_core.errors import ArgumentTypeError, ShapeError, shown
from kerasr_core.types import Array


def to_float(x: Any, dtype: Any = None, argument: str = "y_pred") -> Array:
    """`x` as an array of a float type: `dtype`, else its own, else the global one."""
    array = to_array(x, argument)
    if dtype is None:
        dtype = array.dtype if dtypes.is_float(array.dtype) else config.floatx()
    return array if array.dtype == dtype else array.astype(dtype)


def to_array(x: Any, argument: str = "y_pred") -> Array:
    """`x` as a JAX array; text and objects are an error that names the argument."""
    if isinstance(x, jax.Array):
        return x
    array = np.asarray(x) if not hasattr(x, "value") else x.value
    if isinstance(array, np.ndarray):
        if array.dtype.kind not in "fiubV":
            raise ArgumentTypeError(
                f"`{argument}` must be numbers, received {shown(x)}.",
                argument=argument, expected="numbers", received=shown(x),
            )
        array = dtypes.to_device_dtype(array)
    return jnp.asarray(array)


def same_rank(a: Array, b: Array, expand_vectors: bool = True) -> tuple[Array, Array]:
    """Drop a last axis of size 1 where the other array lacks it; a vector beside a column becomes a column."""
    if a.ndim == b.ndim + 1 and a.shape[-1] == 1:
        return (a, b[..., None]) if b.ndim == 1 and expand_vectors else (a[..., 0], b)
    if b.ndim == a.ndim + 1 and b.shape[-1] == 1:
        return (a[..., None], b) if a.ndim == 1 and expand_vectors else (a, b[..., 0])
    return a, b


def align(y_true: Any, y_pred: Any, *, broadcast: bool = True) -> tuple[Array, Array]:
    """Both as float arrays of one dtype and one shape; shapes that do not fit are a ShapeError.

    Args:
        y_true: The targets.
        y_pred: The predictions.
        broadcast: Whether axes of size 1 are repeated; otherwise the shapes must be equal.
    """
    y_pred = to_float(y_pred)
    y_true, y_pred = same_rank(to_float(y_true, y_pred.dtype, "y_true"), y_pred)
    if y_true.shape == y_pred.shape:
        return y_true, y_pred
    if broadcast:
        try:
            shape = np.broadcast_shapes(y_true.shape, y_pred.shape)
        except ValueError:
            raise mismatch(y_true, y_pred) from None
        return jnp.broadcast_to(y_true, shape), jnp.broadcast_to(y_pred, shape)
    raise mismatch(y_true, y_pred)


def mismatch(y_true: Any, y_pred: Any, remedy: str = "") -> ShapeError:
    """The error for targets whose shape is not that of the predictions."""
    expected, received = list(y_pred.shape), list(y_true.shape)
    return ShapeError(
        f"`y_true` must have the shape of `y_pred`: expected {expected}, received {received}.{remedy}",
        argument="y_true", expected=expected, received=received,
    )


def normal_axis(axis: int, ndim: int) -> int:
    """`axis` counted from 0; one outside the rank is a ShapeError."""
    if not -ndim <= axis < ndim:
        raise ShapeError(
            f"`axis` {axis} is outside the {ndim} axes of `y_pred`.",
            argument="axis", expected=f"from {-ndim} to {ndim - 1}", received=axis,
        )
    return axis % ndim
