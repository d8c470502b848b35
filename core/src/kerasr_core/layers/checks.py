"""Checks that many layers make of the shapes they are built for."""

from __future__ import annotations

from collections.abc import Sequence

from kerasr_core.errors import ShapeError


def known_dim(shape: Sequence[int | None], axis: int, owner: str) -> int:
    """The size of one axis, or a ShapeError if it is free or absent."""
    if not -len(shape) <= axis < len(shape):
        raise ShapeError(
            f"{owner}: axis {axis} does not exist in inputs of shape {list(shape)}.",
            argument="inputs", layer=owner, expected=f"an axis {axis}", received=list(shape),
        )
    size = shape[axis]
    if size is None:
        raise ShapeError(
            f"{owner}: axis {axis} of `inputs` must have a known size, received shape {list(shape)}.",
            argument="inputs", layer=owner, expected=f"a known size on axis {axis}", received=list(shape),
        )
    return size


def normal_axis(axis: int, rank: int, owner: str) -> int:
    """`axis` counted from the front, or a ShapeError if the inputs have no such axis."""
    if not -rank <= axis < rank:
        raise ShapeError(
            f"{owner}: `axis` is {axis}, but the inputs have {rank} axes.",
            argument="axis", layer=owner, expected=f"from {-rank} to {rank - 1}", received=axis,
        )
    return axis % rank
