"""Transposed convolution of sequences."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.convolutional.base_conv_transpose import BaseConvTranspose
from kerasr_core.registry import public
from kerasr_core.types import IntSingle, sizes


@public("layers.Conv1DTranspose", "layers.Convolution1DTranspose")
class Conv1DTranspose(BaseConvTranspose):
    """Filters that make a sequence longer: every input entry adds a multiple of them to its neighbourhood in the result.

    It is to inputs and outputs what the gradient of `Conv1D` is to outputs and inputs.

    Args:
        kernel_size: Length of the filters in steps.
        strides: How far apart the inputs' steps stand in the result.

    Input shape: `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
    Output shape: the same with new steps, and `filters` channels.
    Raises: `ShapeError` if the channels are unknown at build.
    """

    kernel_size: IntSingle
    strides: IntSingle = 1
    output_padding: Annotated[Any, sizes(1)] | None = None
    dilation_rate: IntSingle = 1

    rank = 1
