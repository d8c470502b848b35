"""Difference of two inputs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kerasr_core.errors import ArgumentError
from kerasr_core.layers.merging.base_merge import BaseMerge
from kerasr_core.registry import public
from kerasr_core.types import Array


@public("layers.Subtract")
class Subtract(BaseMerge):
    """The first input minus the second, entry by entry.

    Input shape: a list of two tensors whose sizes are equal or 1.
    Output shape: the common shape.
    Raises: `ArgumentError` unless there are two inputs.
    """

    def _check_shapes(self, shapes: Any) -> list[tuple[int | None, ...]]:
        shapes = super()._check_shapes(shapes)
        if len(shapes) != 2:
            raise ArgumentError(
                f"{self._me()}: takes two inputs, received {len(shapes)}.",
                argument="inputs", layer=self.name, expected="2 inputs", received=f"{len(shapes)} inputs",
            )
        return shapes

    def merge(self, inputs: Sequence[Array]) -> Array:
        return inputs[0] - inputs[1]


@public("layers.subtract")
def subtract(inputs: Sequence[Array], **kwargs: Any) -> Array:
    """Functional form of `Subtract`.

    Args:
        inputs: List of two tensors.
    """
    return Subtract(**kwargs)(inputs)
