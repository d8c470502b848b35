"""The mean over all positions of a volume."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import GlobalAveragePooling
from kerasr_core.registry import public


@public("layers.GlobalAveragePooling3D", "layers.GlobalAvgPool3D")
class GlobalAveragePooling3D(GlobalAveragePooling):
    """The mean of each channel over all positions of the volume.

    Args:
        keepdims: Whether the axes of the positions stay with size 1.

    Input shape: `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
    Output shape: `[batch, channels]`, or with three axes of size 1 if `keepdims`.
    """

    rank = 3
