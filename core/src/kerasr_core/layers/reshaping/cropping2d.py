"""The inner part of images."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.reshaping.base_spatial import BaseCropping
from kerasr_core.registry import public
from kerasr_core.types import choice, margins


@public("layers.Cropping2D")
class Cropping2D(BaseCropping):
    """An image without its border.

    Args:
        cropping: What is cut off on every side; or `(rows, columns)` for both sides of each; or `((top, bottom), (left, right))`.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with fewer rows and columns.
    Raises: `ShapeError` if nothing would be left.
    """

    cropping: Annotated[Any, margins(2)] = ((0, 0), (0, 0))
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None

    rank = 2
