"""Depthwise convolution of any rank: each channel is convolved with windows of its own. Picks the form for the platform."""

from __future__ import annotations

from collections.abc import Sequence

import jax.numpy as jnp

from kerasr_core.nn.conv import conv
from kerasr_core.types import Array


def depthwise_conv(
    inputs: Array, kernel: Array, strides: Sequence[int], padding: str, data_format: str, dilation: Sequence[int],
) -> Array:
    """Cross-correlation of `[batch, *space, channels]` with `[*window, channels, multiplier]`, channel by channel.

    Output channel `c * multiplier + m` is input channel c with window `kernel[..., c, m]`. `data_format` "channels_first"
    means inputs and outputs of `[batch, channels, *space]`.
    """
    if not jnp.issubdtype(inputs.dtype, jnp.inexact):
        inputs = inputs.astype(kernel.dtype)
    *window, channels, multiplier = kernel.shape
    grouped = kernel.reshape(*window, 1, channels * multiplier)
    return conv(inputs, grouped, strides, padding, data_format, dilation, channels)
