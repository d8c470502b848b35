"""Separable convolution of sequences."""

from __future__ import annotations

from kerasr_core.layers.convolutional.base_separable_conv import BaseSeparableConv
from kerasr_core.registry import public
from kerasr_core.types import IntSingle


@public("layers.SeparableConv1D", "layers.SeparableConvolution1D")
class SeparableConv1D(BaseSeparableConv):
    """Windows that slide over the steps of a sequence channel by channel, and then sums over the channels.

    It does the work of a convolution with far fewer weights: where things are and which channels matter are learnt apart.

    Args:
        kernel_size: Length of the windows in steps.
        strides: How far the windows move, in steps.

    Input shape: `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
    Output shape: the same with new steps, and `filters` channels.
    Raises: `ShapeError` if the channels are unknown at build, or the window does not fit into the sequence.
    """

    kernel_size: IntSingle
    strides: IntSingle = 1
    dilation_rate: IntSingle = 1

    rank = 1
