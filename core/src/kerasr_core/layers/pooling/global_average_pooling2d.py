"""The mean over all positions of an image."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import BaseGlobalPooling
from kerasr_core.nn.pool import global_average
from kerasr_core.registry import public
from kerasr_core.types import Array


@public("layers.GlobalAveragePooling2D", "layers.GlobalAvgPool2D")
class GlobalAveragePooling2D(BaseGlobalPooling):
    """The mean of each channel over all rows and columns.

    Args:
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
        keepdims: Whether rows and columns stay as axes of size 1.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: `[batch, channels]`, or with two axes of size 1 if `keepdims`.
    """

    rank = 2

    def call(self, inputs: Array) -> Array:
        return global_average(inputs, self.data_format, self.keepdims)
