"""Normalisation to length 1."""

from __future__ import annotations

from typing import Any

from kerasr_core.layer import Layer
from kerasr_core.layers.checks import normal_axis
from kerasr_core.nn.norm import unit_norm
from kerasr_core.registry import public
from kerasr_core.types import Array, Axes, Shape


@public("layers.UnitNormalization")
class UnitNormalization(Layer):
    """Divide every example by its Euclidean length over some axes.

    Args:
        axis: The axis, or several, over which the length is taken.

    Input shape: any.
    Output shape: the same. Zeros stay zeros.
    """

    axis: Axes = -1

    supports_masking = True

    def call(self, inputs: Array) -> Array:
        return unit_norm(inputs, self._axes(inputs.ndim))

    def compute_output_shape(self, input_shape: Shape) -> Any:
        self._axes(len(input_shape))
        return tuple(input_shape)

    def _axes(self, rank: int) -> list[int]:
        axes = self.axis if isinstance(self.axis, list) else [self.axis]
        return [normal_axis(a, rank, self._me()) for a in axes]
