"""Convolution of any rank. Picks the form for the platform and the shape (design D7)."""

from __future__ import annotations

from collections.abc import Sequence

import jax
import jax.numpy as jnp
from jax import lax

from kerasr_core.nn import conv_cpu
from kerasr_core.types import Array


def conv(
    inputs: Array, kernel: Array, strides: Sequence[int], padding: str, data_format: str, dilation: Sequence[int], groups: int,
) -> Array:
    """Cross-correlation of `[batch, *space, channels]` with `[*window, channels / groups, filters]`.

    `data_format` "channels_first" means inputs and outputs of `[batch, channels, *space]`.
    """
    if not jnp.issubdtype(inputs.dtype, jnp.inexact):
        inputs = inputs.astype(kernel.dtype)
    if groups == 1 and data_format == "channels_last" and conv_cpu.is_pointwise(kernel) and float32_on_cpu(inputs, kernel):
        return conv_cpu.pointwise(inputs, kernel, tuple(strides))
    return lax.conv_general_dilated(
        inputs, kernel, tuple(strides), padding.upper(), rhs_dilation=tuple(dilation),
        dimension_numbers=_dimensions(kernel.ndim - 2, data_format), feature_group_count=groups,
    )


def float32_on_cpu(inputs: Array, kernel: Array) -> bool:
    """Whether the forms of `conv_cpu` and `depthwise_cpu` are right: elsewhere XLA's own are."""
    return jax.default_backend() == "cpu" and inputs.dtype == kernel.dtype == jnp.float32


def _dimensions(rank: int, data_format: str) -> lax.ConvDimensionNumbers:
    space = tuple(range(1, rank + 1))
    last = (0, rank + 1, *space)
    first = tuple(range(rank + 2))
    side = last if data_format == "channels_last" else first
    return lax.ConvDimensionNumbers(side, (rank + 1, rank, *range(rank)), side)


def add_channel_bias(outputs: Array, bias: Array, data_format: str) -> Array:
    """Add `[filters]` to the channel axis."""
    rank = outputs.ndim - 2
    shape = (1, *(1,) * rank, -1) if data_format == "channels_last" else (1, -1, *(1,) * rank)
    return outputs + bias.reshape(shape)
