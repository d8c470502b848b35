"""Inputs side by side along one axis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax.numpy as jnp

from kerasr_core.errors import ShapeError
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import normal_axis
from kerasr_core.layers.merging.base_merge import several_shapes
from kerasr_core.registry import public
from kerasr_core.types import Array, Axis


@public("layers.Concatenate")
class Concatenate(Layer):
    """The inputs one after the other along an axis.

    Args:
        axis: The axis along which they are put together.

    Input shape: a list of tensors whose sizes are equal on all other axes.
    Output shape: the same, with the sum of the sizes on `axis`.
    Raises: `ShapeError` if other sizes differ.
    """

    axis: Axis = -1

    supports_masking = True

    def build(self, input_shape: Any) -> None:
        self.compute_output_shape(input_shape)

    def call(self, inputs: Any) -> Array:
        self.compute_output_shape([i.shape for i in inputs] if isinstance(inputs, (list, tuple)) else inputs.shape)
        return jnp.concatenate(list(inputs), axis=self.axis)

    def compute_output_shape(self, input_shape: Any) -> Any:
        shapes = several_shapes(input_shape, self._me())
        rank = len(shapes[0])
        axis = normal_axis(self.axis, rank, self._me())
        if any(len(s) != rank for s in shapes):
            self._refuse(shapes)
        merged: list[int | None] = []
        for i, sizes in enumerate(zip(*shapes)):
            known = {n for n in sizes if n is not None}
            if i == axis:
                merged.append(None if None in sizes else sum(n for n in sizes if n is not None))
            elif len(known) > 1:
                self._refuse(shapes)
            else:
                merged.append(known.pop() if known and None not in sizes else None)
        return tuple(merged)

    def _refuse(self, shapes: list[tuple[int | None, ...]]) -> None:
        raise ShapeError(
            f"{self._me()}: the inputs must have equal sizes on all axes but {self.axis}, received shapes {shapes}.",
            argument="inputs", layer=self.name, expected=f"equal sizes but on axis {self.axis}", received=shapes,
        )

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        """The masks one after the other; an input without one counts everywhere."""
        masks = list(previous_mask) if isinstance(previous_mask, (list, tuple)) else [previous_mask]
        if all(m is None for m in masks):
            return None
        full = []
        for x, m in zip(inputs, masks):
            m = jnp.ones(x.shape, bool) if m is None else m.astype(bool)
            full.append(jnp.broadcast_to(m.reshape(m.shape + (1,) * (len(x.shape) - m.ndim)), x.shape))
        return jnp.any(jnp.concatenate(full, axis=self.axis), axis=-1)


@public("layers.concatenate")
def concatenate(inputs: Sequence[Array], axis: Axis = -1, **kwargs: Any) -> Array:
    """Functional form of `Concatenate`.

    Args:
        inputs: List of tensors.
        axis: The axis along which they are put together.
    """
    return Concatenate(axis=axis, **kwargs)(inputs)
