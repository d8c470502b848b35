"""Product of two inputs along one axis of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import normal_axis
from kerasr_core.layers.merging.base_merge import several_shapes
from kerasr_core.nn.merge import batch_dot, unit_length
from kerasr_core.registry import public
from kerasr_core.types import Array, Axes, Bool


@public("layers.Dot")
class Dot(Layer):
    """For each example, the sum of products of two inputs along one axis of each.

    Args:
        axes: The axis of both, or a list with the axis of the first and that of the second. Not the batch axis.
        normalize: Whether both inputs are scaled to length 1 along their axis first, which gives the cosine.

    Input shape: a list of two tensors whose sizes are equal on the axes.
    Output shape: `[batch, other axes of the first, other axes of the second]`; `[batch, 1]` if there are none.
    Raises: `ShapeError` if the sizes differ.
    """

    axes: Axes
    normalize: Bool = False

    supports_masking = True

    def _check_fields(self) -> None:
        if isinstance(self.axes, list) and len(self.axes) != 2:
            raise ArgumentError(
                f"{self._me()}: `axes` must be one axis or two, received {self.axes}.",
                argument="axes", layer=self.name, expected="one or two axes", received=self.axes,
            )

    def build(self, input_shape: Any) -> None:
        self.compute_output_shape(input_shape)

    def call(self, inputs: Any) -> Array:
        shapes = [i.shape for i in inputs] if isinstance(inputs, (list, tuple)) else inputs.shape
        axes = self._axes(several_shapes(shapes, self._me()))
        x, y = (unit_length(i, a) for i, a in zip(inputs, axes)) if self.normalize else inputs
        return batch_dot(x, y, axes)

    def compute_output_shape(self, input_shape: Any) -> Any:
        shapes = several_shapes(input_shape, self._me())
        axes = self._axes(shapes)
        rest = [n for s, a in zip(shapes, axes) for i, n in enumerate(s) if i not in (0, a)]
        return (shapes[0][0], *(rest or [1]))

    def _axes(self, shapes: list[tuple[int | None, ...]]) -> tuple[int, int]:
        if len(shapes) != 2:
            raise ArgumentError(
                f"{self._me()}: takes two inputs, received {len(shapes)}.",
                argument="inputs", layer=self.name, expected="2 inputs", received=f"{len(shapes)} inputs",
            )
        given = self.axes if isinstance(self.axes, list) else [self.axes, self.axes]
        first, second = (normal_axis(a, len(s), self._me()) for a, s in zip(given, shapes))
        sizes = shapes[0][first], shapes[1][second]
        if sizes[0] != sizes[1] and None not in sizes or 0 in (first, second):
            raise ShapeError(
                f"{self._me()}: axis {given[0]} of the first input and axis {given[1]} of the second must have equal sizes and "
                f"not be the batch axis, received shapes {shapes}.",
                argument="inputs", layer=self.name, expected="equal sizes", received=shapes,
            )
        return first, second

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        return None


@public("layers.dot")
def dot(inputs: Sequence[Array], axes: Axes = -1, **kwargs: Any) -> Array:
    """Functional form of `Dot`.

    Args:
        inputs: List of two tensors.
        axes: The axis of both, or a list with the axis of the first and that of the second.
    """
    return Dot(axes=axes, **kwargs)(inputs)
