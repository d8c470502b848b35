"""Three-dimensional max pooling."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import MaxPooling
from kerasr_core.registry import public
from kerasr_core.types import IntTriple


@public("layers.MaxPooling3D", "layers.MaxPool3D")
class MaxPooling3D(MaxPooling):
    """The largest value of each window, channel by channel.

    Args:
        pool_size: Size of the window along each of the three axes; one number for all.
        strides: How far the window moves along each axis; `pool_size` if None, so that windows do not overlap.

    Input shape: `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
    Output shape: the same with less depth and fewer rows and columns.
    Raises: `ShapeError` if the window does not fit into the volume.
    """

    pool_size: IntTriple = (2, 2, 2)
    strides: IntTriple | None = None

    rank = 3
