"""The rectified linear unit as a layer."""

from __future__ import annotations

from typing import Any

from kerasr_core.layer import Layer
from kerasr_core.nn.activation import relu
from kerasr_core.registry import public
from kerasr_core.types import Array, NonNegativeFloat, Shape


@public("layers.ReLU")
class ReLU(Layer):
    r"""Rectified linear unit: $\max(x, 0)$ with the defaults.

    The output is `max_value` where $x$ reaches it, $x$ from `threshold` up, and `negative_slope` $(x -$ `threshold`$)$ below.

    Args:
        max_value: Largest output; None for no bound.
        negative_slope: Slope below `threshold`.
        threshold: Values up to it are treated as negative.

    Input shape: any.
    Output shape: the same.
    """

    max_value: NonNegativeFloat | None = None
    negative_slope: NonNegativeFloat = 0.0
    threshold: NonNegativeFloat = 0.0

    supports_masking = True

    def call(self, inputs: Array) -> Array:
        return relu(inputs, self.negative_slope, self.max_value, self.threshold)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)
