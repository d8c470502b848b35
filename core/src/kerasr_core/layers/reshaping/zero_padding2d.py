"""Zeros around images."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.reshaping.base_spatial import BaseZeroPadding
from kerasr_core.registry import public
from kerasr_core.types import choice, margins


@public("layers.ZeroPadding2D")
class ZeroPadding2D(BaseZeroPadding):
    """Zeros around an image.

    Args:
        padding: Zeros on every side; or above and below, left and right: `(rows, columns)`; or `((top, bottom), (left, right))`.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with more rows and columns.
    """

    padding: Annotated[Any, margins(2)] = (1, 1)
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None

    rank = 2
