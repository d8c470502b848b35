"""One-dimensional average pooling."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import AveragePooling
from kerasr_core.registry import public
from kerasr_core.types import IntSingle


@public("layers.AveragePooling1D", "layers.AvgPool1D")
class AveragePooling1D(AveragePooling):
    """The mean of each window, channel by channel; places outside the inputs do not count.

    Args:
        pool_size: Length of the window in steps.
        strides: How far the window moves, in steps; `pool_size` if None, so that windows do not overlap.

    Input shape: `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
    Output shape: the same with fewer steps.
    Raises: `ShapeError` if the window does not fit into the sequence.
    """

    pool_size: IntSingle
    strides: IntSingle | None = None

    rank = 1
