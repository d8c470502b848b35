"""One-dimensional max pooling."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import MaxPooling
from kerasr_core.registry import public
from kerasr_core.types import IntSingle


@public("layers.MaxPooling1D", "layers.MaxPool1D")
class MaxPooling1D(MaxPooling):
    """The largest value of each window, channel by channel.

    Args:
        pool_size: Length of the window in steps.
        strides: How far the window moves, in steps; `pool_size` if None, so that windows do not overlap.

    Input shape: `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
    Output shape: the same with fewer steps.
    Raises: `ShapeError` if the window does not fit into the sequence.
    """

    pool_size: IntSingle = 2
    strides: IntSingle | None = None

    rank = 1
