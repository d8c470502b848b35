"""Shapes in nested structures of tensors, as layers and models pass them about."""

from __future__ import annotations

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


def input_shape_argument(given: dict[str, Any]) -> tuple[int | None, ...] | None:
    """`input_shape=`, `batch_shape=`, … of a first layer, as a full shape."""
    batch = given.pop("batch_size", None)
    if "input_shape" in given:
        shape = given.pop("input_shape")
        return (batch, *(shape if isinstance(shape, (list, tuple)) else (shape,))) if shape is not None else None
    for key in ("batch_input_shape", "batch_shape"):
        if key in given:
            return tuple(given.pop(key))
    if "input_dim" in given:
        return (batch, given.pop("input_dim"))
    return None
