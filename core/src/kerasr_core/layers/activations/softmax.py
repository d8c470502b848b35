"""The softmax as a layer."""

from __future__ import annotations

from typing import Any

from kerasr_core.errors import ShapeError
from kerasr_core.layer import Layer
from kerasr_core.nn.attention import masked_softmax
from kerasr_core.registry import public
from kerasr_core.types import Array, Axes, Shape


@public("layers.Softmax")
class Softmax(Layer):
    r"""Positive values that sum to 1 along an axis: $e^{x_i} / \sum_j e^{x_j}$.

    Args:
        axis: The axis, or several, that sum to 1.

    Call arguments: `mask`, a boolean array that broadcasts to the inputs; entries where it is False get a share of 0.
    Input shape: any.
    Output shape: the same.
    """

    axis: Axes = -1

    supports_masking = True

    def call(self, inputs: Array, mask: Array | None = None) -> Array:
        if mask is not None:
            self._check_mask(tuple(inputs.shape), tuple(mask.shape))
        return masked_softmax(inputs, mask, self.axis if isinstance(self.axis, list) else [self.axis])

    def _check_mask(self, shape: tuple[int, ...], mask: tuple[int, ...]) -> None:
        if len(mask) > len(shape) or any(m not in (1, n) for m, n in zip(mask[::-1], shape[::-1])):
            raise ShapeError(
                f"{self._me()}: `mask` must broadcast to the inputs of shape {list(shape)}, received shape {list(mask)}.",
                argument="mask", layer=self.name, expected=list(shape), received=list(mask),
            )

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)
