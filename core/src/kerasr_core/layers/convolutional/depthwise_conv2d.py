"""Depthwise convolution of images."""

from __future__ import annotations

from kerasr_core.layers.convolutional.base_depthwise_conv import BaseDepthwiseConv
from kerasr_core.registry import public
from kerasr_core.types import IntPair


@public("layers.DepthwiseConv2D")
class DepthwiseConv2D(BaseDepthwiseConv):
    r"""Windows that slide over the rows and columns of an image, each over one channel alone.

    $$ y_{i,\,j,\,cm+k} = g\Big(b_{cm+k} + \sum_{u,v} x_{i+u,\,j+v,\,c}\; W_{u,v,c,k}\Big) $$ for stride 1, with multiplier $m$ and
    activation $g$.

    Args:
        kernel_size: Height and width of the windows; one number for both.
        strides: How far the windows move, in rows and columns.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with new rows and columns, and `channels * depth_multiplier` channels.
    Raises: `ShapeError` if the channels are unknown at build, or the window does not fit into the image.
    """

    kernel_size: IntPair
    strides: IntPair = (1, 1)
    dilation_rate: IntPair = (1, 1)

    rank = 2
