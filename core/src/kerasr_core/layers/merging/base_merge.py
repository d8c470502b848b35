"""What layers that combine several inputs of compatible shapes share."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import jax.numpy as jnp

from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.layer import Layer
from kerasr_core.nn.merge import align
from kerasr_core.types import Array


class BaseMerge(Layer):
    """Subclasses write `merge(inputs)` of a list of arrays of one rank."""

    supports_masking = True

    def merge(self, inputs: Sequence[Array]) -> Array:
        raise NotImplementedError(f"{type(self).__name__} must implement `merge`.")

    def build(self, input_shape: Any) -> None:
        self._check_shapes(input_shape)

    def _check_shapes(self, shapes: Any) -> list[tuple[int | None, ...]]:
        shapes = several_shapes(shapes, self._me())
        batches = {s[0] for s in shapes if s} - {None}
        if len(batches) > 1:
            raise ShapeError(
                f"{self._me()}: the inputs must have one batch size, received shapes {shapes}.",
                argument="inputs", layer=self.name, expected="one batch size", received=shapes,
            )
        return shapes

    def call(self, inputs: Any) -> Array:
        self.compute_output_shape([i.shape for i in inputs] if isinstance(inputs, (list, tuple)) else inputs.shape)
        return self.merge(align(inputs))

    def compute_output_shape(self, input_shape: Any) -> Any:
        shapes = self._check_shapes(input_shape)
        batches = {s[0] for s in shapes if s}
        inner = functools.reduce(self._broadcast, [s[1:] for s in shapes])
        return (batches.pop() if len(batches) == 1 else None, *inner)

    def _broadcast(self, a: tuple[int | None, ...], b: tuple[int | None, ...]) -> tuple[int | None, ...]:
        rank = max(len(a), len(b))
        found: list[int | None] = []
        for x, y in zip((1,) * (rank - len(a)) + tuple(a), (1,) * (rank - len(b)) + tuple(b)):
            if x != y and None not in (x, y) and 1 not in (x, y):
                raise ShapeError(
                    f"{self._me()}: the inputs have shapes that cannot be combined (without the batch axis): {list(a)} and "
                    f"{list(b)}.", argument="inputs", layer=self.name, expected="equal sizes, or 1", received=[a, b],
                )
            found.append(None if None in (x, y) else y if x == 1 else x)
        return tuple(found)

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        """True where any input counts; None as soon as one input has no mask."""
        masks = list(previous_mask) if isinstance(previous_mask, (list, tuple)) else [previous_mask]
        if any(m is None for m in masks):
            return None
        return functools.reduce(jnp.logical_or, masks)


def several_shapes(shapes: Any, owner: str) -> list[tuple[int | None, ...]]:
    """The shapes of a list of inputs, or an error if there is only one input, not in a list."""
    if not isinstance(shapes, (list, tuple)) or not shapes or not all(isinstance(s, (list, tuple)) for s in shapes):
        raise ArgumentError(
            f"{owner}: `inputs` must be a list of tensors, received one tensor of shape {shapes}.",
            argument="inputs", layer=owner, expected="a list of tensors", received=shapes,
        )
    return [tuple(s) for s in shapes]
