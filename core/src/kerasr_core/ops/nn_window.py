"""Convolutions and pooling over `[batch, *space, channels]` (or channels first), of any rank."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jax import lax

from kerasr_core import config
from kerasr_core.nn import conv as nn_conv
from kerasr_core.nn import pool as nn_pool
from kerasr_core.nn.transposed import conv_transpose as nn_conv_transpose
from kerasr_core.ops.base import Tensor, op
from kerasr_core.ops.dtype_rules import concrete, inexact
from kerasr_core.types import AnyValue, Array, Text


@op("ops.conv", keras="nn.Conv")
def conv(
    inputs: Tensor, kernel: Tensor, strides: AnyValue = 1, padding: Text = "valid", data_format: Text | None = None,
    dilation_rate: AnyValue = 1,
) -> Array:
    """Cross-correlation of the inputs with a kernel `[*window, channels / groups, filters]`."""
    inputs, kernel = concrete(inputs), inexact(kernel)
    form, rank = config.standard_data_format(data_format), kernel.ndim - 2
    channels = inputs.shape[-1 if form == "channels_last" else 1]
    if channels % kernel.shape[-2]:
        raise ValueError(f"The {channels} input channels cannot be shared out among kernels of {kernel.shape[-2]} channels.")
    groups = channels // kernel.shape[-2]
    return nn_conv.conv(inputs, kernel, _each(strides, rank), padding, form, _each(dilation_rate, rank), groups)


@op("ops.depthwise_conv", keras="nn.DepthwiseConv")
def depthwise_conv(
    inputs: Tensor, kernel: Tensor, strides: AnyValue = 1, padding: Text = "valid", data_format: Text | None = None,
    dilation_rate: AnyValue = 1,
) -> Array:
    """A convolution of each channel by itself with a kernel `[*window, channels, multiplier]`."""
    inputs, kernel = concrete(inputs), inexact(kernel)
    form, rank, groups = config.standard_data_format(data_format), kernel.ndim - 2, kernel.shape[-2]
    single = kernel.reshape(*kernel.shape[:-2], 1, groups * kernel.shape[-1])
    return nn_conv.conv(inputs, single, _each(strides, rank), padding, form, _each(dilation_rate, rank), groups)


@op("ops.separable_conv", keras="nn.SeparableConv")
def separable_conv(
    inputs: Tensor, depthwise_kernel: Tensor, pointwise_kernel: Tensor, strides: AnyValue = 1, padding: Text = "valid",
    data_format: Text | None = None, dilation_rate: AnyValue = 1,
) -> Array:
    """A depthwise convolution, then one with windows of size 1.

    Args:
        depthwise_kernel: Kernel `[*window, channels, multiplier]`.
        pointwise_kernel: Kernel `[1, …, channels · multiplier, filters]`.
    """
    between = depthwise_conv(inputs, depthwise_kernel, strides, padding, data_format, dilation_rate)
    return conv(between, pointwise_kernel, 1, "valid", data_format)


@op("ops.conv_transpose", keras="nn.ConvTranspose")
def conv_transpose(
    inputs: Tensor, kernel: Tensor, strides: AnyValue = 1, padding: Text = "valid", output_padding: AnyValue = None,
    data_format: Text | None = None, dilation_rate: AnyValue = 1,
) -> Array:
    """The gradient of a convolution with respect to its input, as a function: it makes images larger.

    Args:
        kernel: Kernel `[*window, filters, channels]`.
        output_padding: What is added to the size of the result in each dimension; by `padding` and `strides` if None.
    """
    inputs, kernel = concrete(inputs), inexact(kernel)
    rank = kernel.ndim - 2
    steps, gaps = _each(strides, rank), _each(dilation_rate, rank)
    extra = (None,) * rank if output_padding is None else _each(output_padding, rank)
    return nn_conv_transpose(inputs, kernel, steps, padding, extra, config.standard_data_format(data_format), gaps)


@op("ops.max_pool", keras="nn.MaxPool")
def max_pool(
    inputs: Tensor, pool_size: AnyValue, strides: AnyValue = None, padding: Text = "valid", data_format: Text | None = None
) -> Array:
    """The largest entry of each window; windows stand side by side if `strides` is None."""
    inputs = concrete(inputs)
    rank = inputs.ndim - 2
    window = _each(pool_size, rank)
    return nn_pool.max_pool(
        inputs, window, window if strides is None else _each(strides, rank), padding, config.standard_data_format(data_format)
    )


@op("ops.average_pool", keras="nn.AveragePool")
def average_pool(
    inputs: Tensor, pool_size: AnyValue, strides: AnyValue = None, padding: Text = "valid", data_format: Text | None = None
) -> Array:
    """The mean of each window; places outside the input do not count."""
    inputs = inexact(inputs)
    rank, last = inputs.ndim - 2, config.standard_data_format(data_format) == "channels_last"
    window = _each(pool_size, rank)
    steps = window if strides is None else _each(strides, rank)
    full, jump = ((1, *v, 1) if last else (1, 1, *v) for v in (window, steps))

    def total(x: Array) -> Array:
        return lax.reduce_window(x, jnp.zeros((), x.dtype), lax.add, full, jump, padding.upper())

    return total(inputs) / total(jnp.ones_like(inputs))


def _each(value: Any, rank: int) -> tuple[int, ...]:
    """One number for every dimension, or as many as there are."""
    found = (int(value),) * rank if not hasattr(value, "__len__") else tuple(int(v) for v in value)
    if len(found) == 1:
        found *= rank
    if len(found) != rank:
        raise ValueError(f"Expected {rank} numbers, received {list(found)}.")
    return found
