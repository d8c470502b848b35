"""Sequences made larger by repetition."""

from __future__ import annotations

from kerasr_core.layers.reshaping.base_spatial import BaseUpSampling
from kerasr_core.registry import public
from kerasr_core.types import Array, PositiveInt


@public("layers.UpSampling1D")
class UpSampling1D(BaseUpSampling):
    """A sequence with every entry several times.

    Args:
        size: How often each step stands in the result.

    Input shape: `[batch, steps, channels]`.
    Output shape: the same with `size` times as many steps.
    """

    size: PositiveInt = 2

    rank = 1

    def call(self, inputs: Array) -> Array:
        return self._repeated(inputs)
