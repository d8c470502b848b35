"""Conversion, shapes, slices, scattered updates."""

from __future__ import annotations

from typing import Annotated, Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from kerasr_core import dtypes
from kerasr_core.errors import ArgumentError, shown
from kerasr_core.graph import KerasTensor
from kerasr_core.ops.base import Tensor, as_array, device_dtype, op
from kerasr_core.ops.dtype_rules import concrete
from kerasr_core.types import AnyValue, Array, Axis, Bool, DType, Function, Int, Shape, choice


@op("ops.convert_to_tensor", keras="core.ConvertToTensor")
def convert_to_tensor(x: Tensor, dtype: DType | None = None, sparse: Bool | None = None, ragged: Bool | None = None) -> Array:
    """A number, list, NumPy array or variable as an array on the device."""
    if sparse or ragged:
        raise ArgumentError("ops.convert_to_tensor: kerasr has dense tensors only.", argument="sparse", expected="False", received=True)
    x = concrete(x)
    return x if dtype is None else x.astype(device_dtype(dtype))


@op("ops.convert_to_numpy")
def convert_to_numpy(x: Tensor) -> np.ndarray[Any, Any]:
    """An array as a NumPy array."""
    return np.asarray(x)


@op("ops.cast", keras="core.Cast")
def cast(x: Tensor, dtype: DType) -> Array:
    """The entries in another dtype. Decimal places are cut off where it is whole."""
    return concrete(x).astype(device_dtype(dtype))


@op("ops.saturate_cast", keras="core.SaturateCast")
def saturate_cast(x: Tensor, dtype: DType) -> Array:
    """The entries in another dtype; what is beyond its range becomes its end."""
    x, to = concrete(x), device_dtype(dtype)
    if to == jnp.bool_:
        return jnp.clip(x, 0, 1).astype(to) if x.dtype != jnp.bool_ else x
    if x.dtype == jnp.bool_:
        return x.astype(to)
    limits: Any = jnp.finfo(to) if jnp.issubdtype(to, jnp.floating) else jnp.iinfo(to)
    own: Any = jnp.finfo(x.dtype) if jnp.issubdtype(x.dtype, jnp.floating) else jnp.iinfo(x.dtype)
    low, high = max(float(limits.min), float(own.min)), min(float(limits.max), float(own.max))
    bounds = np.asarray([low, high]).astype(x.dtype)
    if jnp.issubdtype(x.dtype, jnp.floating) and not jnp.issubdtype(to, jnp.floating) and float(bounds[1]) > high:
        bounds[1] = np.nextafter(bounds[1], np.asarray(0, x.dtype))  # the largest float below the end of the range
    return jnp.clip(x, bounds[0], bounds[1]).astype(to)


@op("ops.dtype")
def dtype(x: Tensor) -> str:
    """The name of the dtype."""
    return str(x.dtype) if isinstance(x, KerasTensor) else dtypes.standardize_dtype(concrete(x).dtype)


@op("ops.shape")
def shape(x: Tensor) -> tuple[int | None, ...]:
    """The shape as a tuple; None for free dimensions of a symbolic tensor."""
    return tuple(x.shape) if isinstance(x, KerasTensor) else tuple(jnp.shape(x))


@op("ops.ndim")
def ndim(x: Tensor) -> int:
    """The number of axes."""
    return len(x.shape) if isinstance(x, KerasTensor) else jnp.ndim(x)


@op("ops.size", keras="numpy.Size")
def size(x: Tensor) -> int:
    """The number of entries."""
    return int(jnp.size(x))


@op("ops.is_tensor")
def is_tensor(x: AnyValue) -> bool:
    """Whether a value is an array of the engine."""
    return isinstance(x, jax.Array)


@op("ops.stop_gradient", keras="core.StopGradient")
def stop_gradient(variable: Tensor) -> Array:
    """The same values, through which no gradient flows.

    Args:
        variable: A tensor.
    """
    return lax.stop_gradient(concrete(variable))


@op("ops.custom_gradient", guarded=False)
def custom_gradient(f: Function) -> Any:
    """A function with a gradient of its own: `f` returns its value and a function from the outer gradient to the inputs'."""
    return jax.custom_gradient(f)


@op("ops.slice", keras="core.Slice")
def slice(inputs: Tensor, start_indices: Tensor, shape: Shape) -> Array:  # noqa: A001
    """The block of a given shape that begins at some indices, which may be computed.

    Args:
        start_indices: Index of the first entry on each axis.
        shape: Shape of the block.
    """
    inputs = concrete(inputs)
    sizes = tuple(n if d == -1 else d for n, d in zip(inputs.shape, shape))
    return lax.dynamic_slice(inputs, _indices(start_indices), sizes)


@op("ops.slice_update", keras="core.SliceUpdate")
def slice_update(inputs: Tensor, start_indices: Tensor, updates: Tensor) -> Array:
    """`inputs` with the block that begins at some indices replaced.

    Args:
        start_indices: Index of the first entry on each axis.
        updates: The new block.
    """
    inputs = concrete(inputs)
    return lax.dynamic_update_slice(inputs, jnp.asarray(updates, inputs.dtype), _indices(start_indices))


@op("ops.scatter", keras="core.Scatter")
def scatter(indices: Tensor, values: Tensor, shape: Shape) -> Array:
    """Zeros with values at some positions; values at the same position add up.

    Args:
        indices: Positions: one row of indices for each value.
        values: The values.
    """
    values = concrete(values)
    return jnp.zeros(tuple(shape), values.dtype).at[_positions(indices)].add(values)


@op("ops.scatter_update", keras="core.ScatterUpdate")
def scatter_update(
    inputs: Tensor, indices: Tensor, updates: Tensor, reduction: Annotated[str, choice("add", "max", "min", "mul")] | None = None
) -> Array:
    """`inputs` with the entries at some positions replaced.

    Args:
        indices: Positions: one row of indices for each update.
        updates: The new entries.
        reduction: How a new entry is joined with the old one; it replaces it if None.
    """
    inputs = concrete(inputs)
    place = inputs.at[_positions(indices)]
    name = {None: "set", "add": "add", "max": "max", "min": "min", "mul": "multiply"}.get(reduction)
    if name is None:
        raise ArgumentError(
            f"ops.scatter_update: `reduction` must be None, 'add', 'max', 'min' or 'mul', received {shown(reduction)}.",
            argument="reduction", expected="None, 'add', 'max', 'min' or 'mul'", received=shown(reduction),
        )
    return getattr(place, name)(jnp.asarray(updates, inputs.dtype))


@op("ops.unstack", keras="core.Unstack")
def unstack(x: Tensor, num: Int | None = None, axis: Axis = 0) -> list[Array]:
    """The slices along an axis as a list.

    Args:
        num: Their number, checked if given.
    """
    x = concrete(x)
    if num is not None and num != x.shape[axis]:
        raise ValueError(f"`num` is {num}, but the axis has size {x.shape[axis]}.")
    return [lax.index_in_dim(x, i, axis, keepdims=False) for i in range(x.shape[axis])]


def _indices(start: Any) -> list[Array]:
    start = jnp.asarray(as_array(start))
    return [start[i] for i in range(start.shape[0])]


def _positions(indices: Any) -> tuple[Array, ...]:
    indices = jnp.asarray(indices)
    return tuple(indices[..., i] for i in range(indices.shape[-1]))
