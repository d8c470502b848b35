"""Zeros around volumes."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.reshaping.base_spatial import BaseZeroPadding
from kerasr_core.registry import public
from kerasr_core.types import choice, margins


@public("layers.ZeroPadding3D")
class ZeroPadding3D(BaseZeroPadding):
    """Zeros around a volume.

    Args:
        padding: Zeros on every side; or one number for each axis; or a pair for each axis, before and after.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.

    Input shape: `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
    Output shape: the same with more depth, rows and columns.
    """

    padding: Annotated[Any, margins(3)] = ((1, 1), (1, 1), (1, 1))
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None

    rank = 3
