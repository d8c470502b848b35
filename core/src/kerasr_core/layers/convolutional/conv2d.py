"""Two-dimensional convolution."""

from __future__ import annotations

from kerasr_core.layers.convolutional.base_conv import BaseConv
from kerasr_core.registry import public
from kerasr_core.types import IntPair


@public("layers.Conv2D", "layers.Convolution2D")
class Conv2D(BaseConv):
    r"""Filters that slide over the rows and columns of an image.

    $$ y_{i,j,f} = g\Big(b_f + \sum_{u,v,c} x_{i+u,\,j+v,\,c}\; W_{u,v,c,f}\Big) $$ for stride 1, with activation $g$.

    Args:
        kernel_size: Height and width of the filters; one number for both.
        strides: How far the filters move, in rows and columns.
        padding: `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with new rows and columns, and `filters` channels.
    Raises: `ShapeError` if the channels are unknown at build, or the window does not fit into the image.
    """

    kernel_size: IntPair
    strides: IntPair = (1, 1)
    dilation_rate: IntPair = (1, 1)

    rank = 2
