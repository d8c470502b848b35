"""Pooling over windows and over all positions. Picks the derivatives by platform."""

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
    window, steps, pads = _windows(inputs, pool, strides, padding, data_format)
    form = pool_cpu.max_pool if _on_cpu(inputs) else pool_cpu.window_max
    return form(inputs, window, steps, pads)


def average_pool(inputs: Array, pool: Sequence[int], strides: Sequence[int], padding: str, data_format: str) -> Array:
    """The mean of each window; places outside the input do not count."""
    window, steps, pads = _windows(inputs, pool, strides, padding, data_format)
    form = pool_cpu.sum_pool if _on_cpu(inputs) else pool_cpu.window_sum
    total = form(inputs, window, steps, pads)
    if not any(low or high for low, high in pads):
        return total / math.prod(pool)
    space = inputs.shape[1:-1] if data_format == "channels_last" else inputs.shape[2:]
    ones = np.ones(_full(space, data_format), inputs.dtype)
    return total / pool_cpu.window_sum(ones, window, steps, pads)


def global_average(inputs: Array, data_format: str, keepdims: bool) -> Array:
    """The mean over all positions: `[batch, *space, channels] -> [batch, channels]`."""
    axes = tuple(range(1, inputs.ndim - 1)) if data_format == "channels_last" else tuple(range(2, inputs.ndim))
    return jnp.mean(inputs, axis=axes, keepdims=keepdims)


def _windows(
    inputs: Array, pool: Sequence[int], strides: Sequence[int], padding: str, data_format: str,
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[tuple[int, int], ...]]:
    """Sizes, steps and pads along all axes, those of batch and channels too."""
    window, steps = _full(pool, data_format), _full(strides, data_format)
    return window, steps, tuple(lax.padtype_to_pads(inputs.shape, window, steps, padding.upper()))


def _on_cpu(inputs: Array) -> bool:
    return jax.default_backend() == "cpu" and jnp.issubdtype(inputs.dtype, jnp.floating)


def _full(sizes: Sequence[int], data_format: str) -> tuple[int, ...]:
    return (1, *sizes, 1) if data_format == "channels_last" else (1, 1, *sizes)
