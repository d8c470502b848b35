"""Depthwise convolution of any rank: each channel is convolved with windows of its own. Picks the form for the platform."""

from __future__ import annotations

from collections.abc import Sequence

import jax.numpy as jnp
from jax import lax

from kerasr_core.nn import depthwise_cpu
from kerasr_core.nn.conv import conv, float32_on_cpu
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
    if float32_on_cpu(inputs, kernel) and depthwise_cpu.suits(kernel):
        x = inputs if data_format == "channels_last" else jnp.moveaxis(inputs, 1, -1)
        reach = [(w - 1) * d + 1 for w, d in zip(window, dilation)]
        pads = lax.padtype_to_pads(x.shape[1:-1], reach, strides, padding.upper())
        outputs = depthwise_cpu.depthwise(x, kernel, tuple(strides), tuple(pads), tuple(dilation))
        return outputs if data_format == "channels_last" else jnp.moveaxis(outputs, -1, 1)
    grouped = kernel.reshape(*window, 1, channels * multiplier)
    return conv(inputs, grouped, strides, padding, data_format, dilation, channels)
