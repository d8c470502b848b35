"""Three-dimensional average pooling."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import AveragePooling
from kerasr_core.registry import public
from kerasr_core.types import IntTriple


@public("layers.AveragePooling3D", "layers.AvgPool3D")
class AveragePooling3D(AveragePooling):
    """The mean of each window, channel by channel; places outside the inputs do not count.

    Args:
        pool_size: Size of the window along each of the three axes; one number for all.
        strides: How far the window moves along each axis; `pool_size` if None, so that windows do not overlap.

    Input shape: `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
    Output shape: the same with less depth and fewer rows and columns.
    Raises: `ShapeError` if the window does not fit into the volume.
    """

    pool_size: IntTriple
    strides: IntTriple | None = None

    rank = 3
