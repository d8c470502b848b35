"""The inner part of sequences."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.reshaping.base_spatial import BaseCropping
from kerasr_core.registry import public
from kerasr_core.types import margins


@public("layers.Cropping1D")
class Cropping1D(BaseCropping):
    """A sequence without its border.

    Args:
        cropping: Number of steps cut off at each end, or before and after.

    Input shape: `[batch, steps, channels]`.
    Output shape: the same with fewer steps.
    Raises: `ShapeError` if nothing would be left.
    """

    cropping: Annotated[Any, margins(1)] = (1, 1)

    rank = 1
