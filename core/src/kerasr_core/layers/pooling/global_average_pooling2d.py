"""The mean over all positions of an image."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import GlobalAveragePooling
from kerasr_core.registry import public


@public("layers.GlobalAveragePooling2D", "layers.GlobalAvgPool2D")
class GlobalAveragePooling2D(GlobalAveragePooling):
    """The mean of each channel over all rows and columns.

    Args:
        keepdims: Whether rows and columns stay as axes of size 1.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: `[batch, channels]`, or with two axes of size 1 if `keepdims`.
    """

    rank = 2
