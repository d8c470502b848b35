"""Two-dimensional average pooling."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import AveragePooling
from kerasr_core.registry import public
from kerasr_core.types import IntPair


@public("layers.AveragePooling2D", "layers.AvgPool2D")
class AveragePooling2D(AveragePooling):
    """The mean of each window, channel by channel; places outside the inputs do not count.

    Args:
        pool_size: Height and width of the window; one number for both.
        strides: How far the window moves; `pool_size` if None, so that windows do not overlap.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with fewer rows and columns.
    Raises: `ShapeError` if the window does not fit into the image.
    """

    pool_size: IntPair
    strides: IntPair | None = None

    rank = 2
