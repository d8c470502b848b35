"""Zeros around sequences."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.reshaping.base_spatial import BaseZeroPadding
from kerasr_core.registry import public
from kerasr_core.types import choice, margins


@public("layers.ZeroPadding1D")
class ZeroPadding1D(BaseZeroPadding):
    """Zeros around a sequence.

    Args:
        padding: Number of zeros at each end, or before and after.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.

    Input shape: `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
    Output shape: the same with more steps.
    """

    padding: Annotated[Any, margins(1)] = 1
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None

    rank = 1
