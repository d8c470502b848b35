"""InputSpec: what a layer demands of its inputs, and the check of a call against it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kerasr_core import dtypes
from kerasr_core.errors import ArgumentError, ShapeError


class InputSpec:
    """Demands on one input; None demands nothing.

    Args:
        dtype: Its dtype.
        shape: Its shape; None for a free dimension.
        ndim: Its number of dimensions.
        max_ndim: The largest number of dimensions.
        min_ndim: The smallest number of dimensions.
        axes: Axis -> size.
        allow_last_axis_squeeze: Whether a last axis of size 1 may be missing or added.
        name: The name of the input.
        optional: Whether None is allowed.
    """

    def __init__(
        self, dtype: Any = None, shape: Any = None, ndim: int | None = None, max_ndim: int | None = None,
        min_ndim: int | None = None, axes: Mapping[int, int | None] | None = None,
        allow_last_axis_squeeze: bool = False, name: str | None = None, optional: bool = False,
    ) -> None:
        self.dtype = None if dtype is None else dtypes.standardize_dtype(dtype)
        self.shape = None if shape is None else tuple(shape)
        self.ndim = len(self.shape) if self.shape is not None else ndim
        self.max_ndim, self.min_ndim = max_ndim, min_ndim
        self.axes = {int(k): v for k, v in (axes or {}).items()}
        self.allow_last_axis_squeeze = allow_last_axis_squeeze
        self.name, self.optional = name, optional

    def get_config(self) -> dict[str, Any]:
        return {k: getattr(self, k) for k in ("dtype", "shape", "ndim", "max_ndim", "min_ndim", "axes", "optional")}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> InputSpec:
        return cls(**config)


def check_inputs(spec: Any, inputs: Any, owner: str) -> None:
    """A ShapeError if `inputs` break `spec` (one InputSpec or a list, one for each input)."""
    specs = spec if isinstance(spec, (list, tuple)) else [spec]
    if isinstance(inputs, Mapping):
        given = [inputs.get(s.name) if s.name in inputs else None for s in specs]
        if any(g is None and not s.optional for g, s in zip(given, specs)):
            given = list(inputs.values())
    else:
        given = list(inputs) if isinstance(inputs, (list, tuple)) else [inputs]
    if len(given) != len(specs):
        raise ShapeError(
            f"{owner}: expected {len(specs)} inputs, received {len(given)}.",
            argument="inputs", layer=owner, expected=f"{len(specs)} inputs", received=f"{len(given)} inputs",
        )
    for i, (one, tensor) in enumerate(zip(specs, given)):
        which = "inputs" if len(specs) == 1 else f"inputs[{i}]" if one.name is None else f"inputs[{one.name!r}]"
        if tensor is None:
            if one.optional:
                continue
            raise ArgumentError(f"{owner}: `{which}` may not be None.", argument=which, layer=owner, received=None)
        _check_one(one, tuple(getattr(tensor, "shape", ())), str(getattr(tensor, "dtype", "")), which, owner)


def _check_one(spec: InputSpec, shape: tuple[Any, ...], dtype: str, which: str, owner: str) -> None:
    def refuse(expected: str) -> None:
        raise ShapeError(
            f"{owner}: `{which}` must have {expected}, received shape {list(shape)}.",
            argument=which, layer=owner, expected=expected, received=list(shape),
        )

    rank = len(shape)
    if spec.ndim is not None and rank != spec.ndim and not _squeezable(spec, shape):
        refuse(f"{spec.ndim} dimensions" + (f" (shape {list(spec.shape)})" if spec.shape else ""))
    if spec.max_ndim is not None and rank > spec.max_ndim:
        refuse(f"at most {spec.max_ndim} dimensions")
    if spec.min_ndim is not None and rank < spec.min_ndim:
        refuse(f"at least {spec.min_ndim} dimensions")
    if spec.dtype is not None and dtype != spec.dtype:
        raise ArgumentError(
            f"{owner}: `{which}` must be of dtype {spec.dtype}, received {dtype}.",
            argument=which, layer=owner, expected=spec.dtype, received=dtype,
        )
    for axis, size in spec.axes.items():
        if size is not None and shape[axis] not in (size, None):
            refuse(f"size {size} on axis {axis} (from build)")
    if spec.shape is not None and rank == spec.ndim:
        for expected, size in zip(spec.shape, shape):
            if expected is not None and size is not None and expected != size:
                refuse(f"shape {list(spec.shape)}")


def _squeezable(spec: InputSpec, shape: tuple[Any, ...]) -> bool:
    if not spec.allow_last_axis_squeeze or spec.ndim is None:
        return False
    if len(shape) == spec.ndim + 1:
        return bool(shape[-1] == 1)
    return len(shape) == spec.ndim - 1 and spec.shape is not None and spec.shape[-1] == 1
