"""The exponential linear unit as a layer."""

from __future__ import annotations

from typing import Any

from kerasr_core.layer import Layer
from kerasr_core.nn.activation import elu
from kerasr_core.registry import public
from kerasr_core.types import Array, Float, Shape


@public("layers.ELU")
class ELU(Layer):
    r"""Exponential linear unit: $x$ where positive, else $\alpha (e^x - 1)$.

    Args:
        alpha: Minus the limit for very negative inputs.

    Input shape: any.
    Output shape: the same.
    Source: Clevert, Unterthiner and Hochreiter (2016), arXiv:1511.07289.
    """

    alpha: Float = 1.0

    supports_masking = True

    def call(self, inputs: Array) -> Array:
        return elu(inputs, self.alpha)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)
