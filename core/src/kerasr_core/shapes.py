"""Shapes in nested structures of tensors, as layers and models pass them about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import numpy as np

from kerasr_core.graph import KerasTensor


def is_array(value: Any) -> bool:
    return hasattr(value, "shape") and hasattr(value, "dtype")


def leaf(value: Any) -> bool:
    return isinstance(value, KerasTensor) or value is None


def shape_of(tree: Any) -> Any:
    """The shapes in a nested structure of tensors, in the same structure."""
    if isinstance(tree, dict):
        return {k: shape_of(v) for k, v in tree.items()}
    if isinstance(tree, (list, tuple)):
        return [shape_of(v) for v in tree]
    return tuple(tree.shape) if hasattr(tree, "shape") else None


def spec_tree(shape: Any, dtype: Any) -> Any:
    if is_shape(shape):
        return KerasTensor(shape, dtype)
    if isinstance(shape, dict):
        return {k: spec_tree(v, dtype) for k, v in shape.items()}
    return type(shape)(spec_tree(s, dtype) for s in shape)


def is_shape(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and all(d is None or isinstance(d, (int, np.integer)) for d in value)


def as_shape(value: Any) -> Any:
    if is_shape(value):
        return tuple(value)
    if isinstance(value, dict):
        return {k: as_shape(v) for k, v in value.items()}
    return [as_shape(v) for v in value] if isinstance(value, (list, tuple)) else value


def input_shape_argument(
    given: dict[str, Any], declared: Collection[str], words: Sequence[str]
) -> tuple[int | None, ...] | None:
    """`input_shape=`, `batch_shape=`, … of a first layer, as a full shape; words that the class declares are left alone."""
    found = {k: given.pop(k) for k in words if k in given and k not in declared}
    batch, shape = found.get("batch_size"), found.get("input_shape")
    if shape is not None:
        return (batch, *(shape if isinstance(shape, (list, tuple)) else (shape,)))
    full = found.get("batch_input_shape", found.get("batch_shape"))
    if full is not None:
        return tuple(full)
    return (batch, found["input_dim"]) if found.get("input_dim") is not None else None
