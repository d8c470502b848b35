"""Pooling over windows and over all positions. Picks the gradient of max pooling by platform."""

from __future__ import annotations

from collections.abc import Sequence

import jax
import jax.numpy as jnp
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


def global_average(inputs: Array, data_format: str, keepdims: bool) -> Array:
    """The mean over all positions: `[batch, *space, channels] -> [batch, channels]`."""
    axes = tuple(range(1, inputs.ndim - 1)) if data_format == "channels_last" else tuple(range(2, inputs.ndim))
    return jnp.mean(inputs, axis=axes, keepdims=keepdims)


def _full(sizes: Sequence[int], data_format: str) -> tuple[int, ...]:
    return (1, *sizes, 1) if data_format == "channels_last" else (1, 1, *sizes)
