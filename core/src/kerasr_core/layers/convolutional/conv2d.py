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
        filters: Number of filters: size of the output's channel axis.
        kernel_size: Height and width of the filters; one number for both.
        strides: How far the filters move, in rows and columns.
        padding: `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
        dilation_rate: Distance between the entries of a filter; above 1 only with stride 1.
        groups: The channels are split into so many groups, each with its own filters.
        activation: Function applied to the sums; None for none.
        use_bias: Whether a bias is added for each filter.
        kernel_initializer: Start value of the kernel, shape `[height, width, channels / groups, filters]`.
        bias_initializer: Start value of the bias, shape `[filters]`.
        kernel_regularizer: Penalty on the kernel.
        bias_regularizer: Penalty on the bias.
        activity_regularizer: Penalty on the output.
        kernel_constraint: Applied to the kernel after each update.
        bias_constraint: Applied to the bias after each update.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with new rows and columns, and `filters` channels.
    Raises: `ShapeError` if the channels are unknown at build, or the window does not fit into the image.
    """

    kernel_size: IntPair
    strides: IntPair = (1, 1)
    dilation_rate: IntPair = (1, 1)

    rank = 2
