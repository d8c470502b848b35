"""Depthwise convolution of sequences."""

from __future__ import annotations

from kerasr_core.layers.convolutional.base_depthwise_conv import BaseDepthwiseConv
from kerasr_core.registry import public
from kerasr_core.types import IntSingle


@public("layers.DepthwiseConv1D")
class DepthwiseConv1D(BaseDepthwiseConv):
    r"""Windows that slide over the steps of a sequence, each over one channel alone.

    $$ y_{t,\,cm+k} = g\Big(b_{cm+k} + \sum_{u} x_{t+u,\,c}\; W_{u,c,k}\Big) $$ for stride 1, with multiplier $m$ and activation $g$.

    Args:
        kernel_size: Length of the windows in steps.
        strides: How far the windows move, in steps.

    Input shape: `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
    Output shape: the same with new steps, and `channels * depth_multiplier` channels.
    Raises: `ShapeError` if the channels are unknown at build, or the window does not fit into the sequence.
    """

    kernel_size: IntSingle
    strides: IntSingle = 1
    dilation_rate: IntSingle = 1

    rank = 1
