"""The maximum over all positions of a sequence."""

from __future__ import annotations

from kerasr_core.layers.pooling.base_pooling import GlobalMaxPooling
from kerasr_core.registry import public


@public("layers.GlobalMaxPooling1D", "layers.GlobalMaxPool1D")
class GlobalMaxPooling1D(GlobalMaxPooling):
    """The largest value of each channel over all steps.

    Args:
        keepdims: Whether steps stay as an axis of size 1.

    Input shape: `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
    Output shape: `[batch, channels]`, or with an axis of size 1 if `keepdims`.
    """

    rank = 1
