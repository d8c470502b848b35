"""Volumes made larger by repetition."""

from __future__ import annotations

from typing import Annotated

from kerasr_core.layers.reshaping.base_spatial import BaseUpSampling
from kerasr_core.registry import public
from kerasr_core.types import Array, IntTriple, choice


@public("layers.UpSampling3D")
class UpSampling3D(BaseUpSampling):
    """A volume with every entry several times.

    Args:
        size: How often each entry stands in the result along each axis; one number for all.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.

    Input shape: `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
    Output shape: the same with `size` times as many entries along each axis.
    """

    size: IntTriple = (2, 2, 2)
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None

    rank = 3

    def call(self, inputs: Array) -> Array:
        return self._repeated(inputs)
