"""Changing shapes: reshape, transpose, join, split, repeat, pad, flip."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.ops.base import Tensor, Tensors, op
from kerasr_core.ops.dtype_rules import axes, concrete
from kerasr_core.types import AnyValue, Array, Axes, Axis, Int, Shape, Text


@op("ops.reshape", keras="numpy.Reshape")
def reshape(x: Tensor, newshape: Shape) -> Array:
    """The entries in another shape; one dimension may be -1 (or None) and follows from the others.

    Args:
        newshape: The new shape.
    """
    sizes = newshape if isinstance(newshape, (list, tuple)) else (newshape,)
    return jnp.reshape(concrete(x), tuple(-1 if d is None else d for d in sizes))


@op("ops.ravel", keras="numpy.Ravel")
def ravel(x: Tensor) -> Array:
    """The entries along one axis."""
    return jnp.ravel(concrete(x))


@op("ops.transpose", keras="numpy.Transpose")
def transpose(x: Tensor, axes: Axes | None = None) -> Array:
    """The axes in another order, reversed if none is given.

    Args:
        axes: For each axis of the result, which one of `x` it is.
    """
    return jnp.transpose(concrete(x), axes)


@op("ops.swapaxes", keras="numpy.Swapaxes")
def swapaxes(x: Tensor, axis1: Axis, axis2: Axis) -> Array:
    """Two axes exchanged."""
    return jnp.swapaxes(concrete(x), axis1, axis2)


@op("ops.moveaxis", keras="numpy.Moveaxis")
def moveaxis(x: Tensor, source: Axes, destination: Axes) -> Array:
    """Axes moved to other places; the rest keeps its order.

    Args:
        source: The axes that move.
        destination: Where they go.
    """
    return jnp.moveaxis(concrete(x), source, destination)


@op("ops.expand_dims", keras="numpy.ExpandDims")
def expand_dims(x: Tensor, axis: Axes) -> Array:
    """New axes of size 1, at `axis` of the result."""
    return jnp.expand_dims(concrete(x), axes(axis))


@op("ops.squeeze", keras="numpy.Squeeze")
def squeeze(x: Tensor, axis: Axes | None = None) -> Array:
    """Without the axes of size 1: those in `axis`, or all."""
    return jnp.squeeze(concrete(x), axis=axes(axis))


@op("ops.broadcast_to", keras="numpy.BroadcastTo")
def broadcast_to(x: Tensor, shape: Shape) -> Array:
    """Repeated along new axes and along axes of size 1, so that it has a shape."""
    return jnp.broadcast_to(concrete(x), shape)


@op("ops.concatenate", keras="numpy.Concatenate")
def concatenate(xs: Tensors, axis: Axis = 0) -> Array:
    """Joined along an axis that exists."""
    return jnp.concatenate([jnp.asarray(x) for x in xs], axis=axis)


@op("ops.stack", keras="numpy.Stack")
def stack(x: Tensors, axis: Axis = 0) -> Array:
    """Joined along a new axis.

    Args:
        x: List of tensors of the same shape.
        axis: Place of the new axis.
    """
    return jnp.stack([jnp.asarray(v) for v in x], axis=axis)


@op("ops.hstack", keras="numpy.Hstack")
def hstack(xs: Tensors) -> Array:
    """Joined along the second axis (the first of vectors)."""
    return jnp.hstack([jnp.asarray(x) for x in xs])


@op("ops.vstack", keras="numpy.Vstack")
def vstack(xs: Tensors) -> Array:
    """Joined along the first axis, vectors as rows."""
    return jnp.vstack([jnp.asarray(x) for x in xs])


@op("ops.dstack", keras="numpy.Dstack")
def dstack(xs: Tensors) -> Array:
    """Joined along the third axis."""
    return jnp.dstack([jnp.asarray(x) for x in xs])


@op("ops.append", keras="numpy.Append")
def append(x1: Tensor, x2: Tensor, axis: Axis | None = None) -> Array:
    """x2 after x1 along `axis`; both flattened if None."""
    return jnp.append(jnp.asarray(x1), jnp.asarray(x2), axis=axis)


@op("ops.split", keras="numpy.Split")
def split(x: Tensor, indices_or_sections: AnyValue, axis: Axis = 0) -> list[Array]:
    """Cut along `axis` into a list of parts, which must be equal if a number is given."""
    return list(jnp.split(concrete(x), _sections(indices_or_sections), axis=axis))


@op("ops.array_split", keras="numpy.ArraySplit")
def array_split(x: Tensor, indices_or_sections: AnyValue, axis: Axis = 0) -> list[Array]:
    """Cut along `axis` into a list of parts that are as equal as they can be."""
    return list(jnp.array_split(concrete(x), _sections(indices_or_sections), axis=axis))


@op("ops.hsplit", keras="numpy.Hsplit")
def hsplit(x: Tensor, indices_or_sections: AnyValue) -> list[Array]:
    """Cut along the second axis."""
    return list(jnp.hsplit(concrete(x), _sections(indices_or_sections)))


@op("ops.vsplit", keras="numpy.Vsplit")
def vsplit(x: Tensor, indices_or_sections: AnyValue) -> list[Array]:
    """Cut along the first axis."""
    return list(jnp.vsplit(concrete(x), _sections(indices_or_sections)))


@op("ops.dsplit", keras="numpy.Dsplit")
def dsplit(x: Tensor, indices_or_sections: AnyValue) -> list[Array]:
    """Cut along the third axis."""
    return list(jnp.dsplit(concrete(x), _sections(indices_or_sections)))


@op("ops.repeat", keras="numpy.Repeat")
def repeat(x: Tensor, repeats: AnyValue, axis: Axis | None = None) -> Array:
    """Each entry several times in a row along `axis`.

    Args:
        repeats: How often: a number, or one for each entry.
    """
    repeats = jnp.asarray(repeats) if isinstance(repeats, (list, tuple)) else repeats
    return jnp.repeat(concrete(x), repeats, axis=axis)


@op("ops.tile", keras="numpy.Tile")
def tile(x: Tensor, repeats: AnyValue) -> Array:
    """The whole tensor several times along each axis.

    Args:
        repeats: How often along each axis.
    """
    return jnp.tile(concrete(x), repeats)


@op("ops.pad", keras="numpy.Pad", tensors=("x", "constant_values"))
def pad(x: Tensor, pad_width: AnyValue, mode: Text = "constant", constant_values: Tensor = None) -> Array:
    """Entries added before and after along each axis.

    Args:
        pad_width: For each axis how many before and after; one pair, or one number, for all.
        mode: `constant`, `reflect`, `symmetric`, `edge`, `wrap`, …: what is added.
        constant_values: The entries of mode `constant`; 0 if None.
    """
    if isinstance(pad_width, (list, tuple)):
        pad_width = tuple(tuple(p) if isinstance(p, (list, tuple)) else p for p in pad_width)
    if constant_values is not None:
        if mode != "constant":
            raise ValueError(f"`constant_values` is for mode 'constant' only, not for {mode!r}.")
        return jnp.pad(concrete(x), pad_width, mode=mode, constant_values=constant_values)
    return jnp.pad(concrete(x), pad_width, mode=mode)


@op("ops.flip", keras="numpy.Flip")
def flip(x: Tensor, axis: Axes | None = None) -> Array:
    """The entries in the opposite order along `axis`."""
    return jnp.flip(concrete(x), axis=axes(axis))


@op("ops.fliplr", keras="numpy.Fliplr")
def fliplr(x: Tensor) -> Array:
    """The second axis in the opposite order."""
    return jnp.fliplr(concrete(x))


@op("ops.flipud", keras="numpy.Flipud")
def flipud(x: Tensor) -> Array:
    """The first axis in the opposite order."""
    return jnp.flipud(concrete(x))


@op("ops.rot90", keras="numpy.Rot90")
def rot90(array: Tensor, k: Int = 1, axes: Axes = (0, 1)) -> Array:
    """Turned by 90 degrees in the plane of two axes.

    Args:
        array: A tensor.
        k: How many times.
        axes: The two axes; the turn goes from the first to the second.
    """
    return jnp.rot90(concrete(array), k=k, axes=tuple(axes))


@op("ops.roll", keras="numpy.Roll")
def roll(x: Tensor, shift: AnyValue, axis: Axes | None = None) -> Array:
    """Moved along `axis`; what leaves at the end comes in at the beginning."""
    return jnp.roll(concrete(x), shift, axis=axes(axis))


@op("ops.meshgrid", keras="numpy.Meshgrid")
def meshgrid(*x: Tensor, indexing: Text = "xy") -> list[Array]:
    """For each vector of coordinates the coordinate at every point of the grid.

    Args:
        x: Vectors of coordinates.
    """
    return list(jnp.meshgrid(*(concrete(v) for v in x), indexing=indexing))


@op("ops.diag", keras="numpy.Diag")
def diag(x: Tensor, k: Int = 0) -> Array:
    """A diagonal of a matrix, or a matrix with a vector as its diagonal."""
    return jnp.diag(concrete(x), k=k)


@op("ops.diagflat", keras="numpy.Diagflat")
def diagflat(x: Tensor, k: Int = 0) -> Array:
    """A matrix with the flattened entries as its diagonal."""
    return jnp.diagflat(concrete(x), k=k)


@op("ops.diagonal", keras="numpy.Diagonal")
def diagonal(x: Tensor, offset: Int = 0, axis1: Axis = 0, axis2: Axis = 1) -> Array:
    """The diagonal of the plane of two axes, along a new last axis."""
    return jnp.diagonal(concrete(x), offset=offset, axis1=axis1, axis2=axis2)


@op("ops.tril", keras="numpy.Tril")
def tril(x: Tensor, k: Int = 0) -> Array:
    """With zeros above the diagonal."""
    return jnp.tril(concrete(x), k=k)


@op("ops.triu", keras="numpy.Triu")
def triu(x: Tensor, k: Int = 0) -> Array:
    """With zeros below the diagonal."""
    return jnp.triu(concrete(x), k=k)


def _sections(value: Any) -> Any:
    return tuple(int(v) for v in value) if hasattr(value, "__len__") else value
