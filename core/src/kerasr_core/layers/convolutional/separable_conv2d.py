"""Separable convolution of images."""

from __future__ import annotations

from kerasr_core.layers.convolutional.base_separable_conv import BaseSeparableConv
from kerasr_core.registry import public
from kerasr_core.types import IntPair


@public("layers.SeparableConv2D", "layers.SeparableConvolution2D")
class SeparableConv2D(BaseSeparableConv):
    """Windows that slide over the rows and columns of an image channel by channel, and then sums over the channels.

    It does the work of a convolution with far fewer weights: where things are and which channels matter are learnt apart.

    Args:
        kernel_size: Height and width of the windows; one number for both.
        strides: How far the windows move, in rows and columns.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with new rows and columns, and `filters` channels.
    Raises: `ShapeError` if the channels are unknown at build, or the window does not fit into the image.
    """

    kernel_size: IntPair
    strides: IntPair = (1, 1)
    dilation_rate: IntPair = (1, 1)

    rank = 2
