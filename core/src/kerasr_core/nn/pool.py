"""Pooling over windows and over all positions. Picks the gradient of max pooling by platform."""

from __future__ import annotations

import math
from collections.abc import Sequence

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from kerasr_core.nn import pool_cpu
from kerasr_core.types import Array


def max_pool(inputs: Array, pool: Sequence[int], strides: Sequence[int], padding: str, data_format: str) -> Array:
    """The largest entry of each window: `[batch, *space, channels]`, or channels first."""
    window, steps = _full(pool, data_format), _full(strides, data_format)
    pads = tuple(lax.padtype_to_pads(inputs.shape, window, steps, padding.upper()))
    if jax.default_backend() == "cpu" and jnp.issubdtype(inputs.dtype, jnp.floating):
        return pool_cpu.max_pool(inputs, window, steps, pads)
    return pool_cpu.window_max(inputs, window, steps, pads)


def average_pool(inputs: Array, pool: Sequence[int], strides: Sequence[int], padding: str, data_format: str) -> Array:
    """The mean of each window; places outside the input do not count."""
    window, steps = _full(pool, data_format), _full(strides, data_format)
    pads = tuple(lax.padtype_to_pads(inputs.shape, window, steps, padding.upper()))
    zero = np.zeros((), inputs.dtype)
    total = lax.reduce_window(inputs, zero, lax.add, window, steps, pads)
    if not any(low or high for low, high in pads):
        return total / math.prod(pool)
    ones = jnp.ones((1, *inputs.shape[1:-1], 1) if data_format == "channels_last" else (1, 1, *inputs.shape[2:]), inputs.dtype)
    return total / lax.reduce_window(ones, zero, lax.add, window, steps, pads)


def global_average(inputs: Array, data_format: str, keepdims: bool) -> Array:
    """The mean over all positions: `[batch, *space, channels] -> [batch, channels]`."""
    axes = tuple(range(1, inputs.ndim - 1)) if data_format == "channels_last" else tuple(range(2, inputs.ndim))
    return jnp.mean(inputs, axis=axes, keepdims=keepdims)


def _full(sizes: Sequence[int], data_format: str) -> tuple[int, ...]:
    return (1, *sizes, 1) if data_format == "channels_last" else (1, 1, *sizes)
