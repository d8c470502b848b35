"""Transposed convolution of images."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.convolutional.base_conv_transpose import BaseConvTranspose
from kerasr_core.registry import public
from kerasr_core.types import IntPair, sizes


@public("layers.Conv2DTranspose", "layers.Convolution2DTranspose")
class Conv2DTranspose(BaseConvTranspose):
    """Filters that make an image larger: every input entry adds a multiple of them to its neighbourhood in the result.

    It is to inputs and outputs what the gradient of `Conv2D` is to outputs and inputs.

    Args:
        kernel_size: Height and width of the filters; one number for both.
        strides: How far apart the inputs' rows and columns stand in the result.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with new rows and columns, and `filters` channels.
    Raises: `ShapeError` if the channels are unknown at build.
    """

    kernel_size: IntPair
    strides: IntPair = (1, 1)
    output_padding: Annotated[Any, sizes(2)] | None = None
    dilation_rate: IntPair = (1, 1)

    rank = 2
