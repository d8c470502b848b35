"""Two-dimensional max pooling."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import MaxPooling
from kerasr_core.registry import public
from kerasr_core.types import IntPair


@public("layers.MaxPooling2D", "layers.MaxPool2D")
class MaxPooling2D(MaxPooling):
    """The largest value of each window, channel by channel.

    Args:
        pool_size: Height and width of the window; one number for both.
        strides: How far the window moves; `pool_size` if None, so that windows do not overlap.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with fewer rows and columns.
    Raises: `ShapeError` if the window does not fit into the image.
    """

    pool_size: IntPair = (2, 2)
    strides: IntPair | None = None

    rank = 2
