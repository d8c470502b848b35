"""The inner part of volumes."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.reshaping.base_spatial import BaseCropping
from kerasr_core.registry import public
from kerasr_core.types import choice, margins


@public("layers.Cropping3D")
class Cropping3D(BaseCropping):
    """A volume without its border.

    Args:
        cropping: What is cut off on every side; or one number for each axis; or a pair for each axis, before and after.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.

    Input shape: `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
    Output shape: the same with less depth and fewer rows and columns.
    Raises: `ShapeError` if nothing would be left.
    """

    cropping: Annotated[Any, margins(3)] = ((1, 1), (1, 1), (1, 1))
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None

    rank = 3
