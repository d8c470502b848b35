"""Normalisation: moments over axes, and the shift and scale that use them."""

from __future__ import annotations

from collections.abc import Sequence

import jax.numpy as jnp
from jax import lax

from kerasr_core import config
from kerasr_core.types import Array


def moments(x: Array, axes: Sequence[int], mask: Array | None = None) -> tuple[Array, Array]:
    """Mean and biased variance over `axes`, kept as axes of size 1; entries where `mask` is False do not count."""
    axes = tuple(axes)
    if mask is None:
        return jnp.mean(x, axes, keepdims=True), jnp.var(x, axes, keepdims=True)
    weight = jnp.broadcast_to(mask, x.shape).astype(x.dtype)
    total = jnp.sum(weight, axes, keepdims=True) + config.epsilon()
    mean = jnp.sum(x * weight, axes, keepdims=True) / total
    variance = jnp.sum(jnp.square(x - mean) * weight, axes, keepdims=True) / total
    return mean, variance


def normalize(
    x: Array, mean: Array, variance: Array, beta: Array | None, gamma: Array | None, epsilon: float,
) -> Array:
    """γ (x − mean) / √(variance + ε) + β; all but `x` broadcast against it."""
    scale = lax.rsqrt(variance + jnp.asarray(epsilon, variance.dtype))
    scale = scale if gamma is None else scale * gamma
    shift = -mean * scale if beta is None else beta - mean * scale
    return x * scale + shift


def layer_norm(x: Array, axes: Sequence[int], beta: Array | None, gamma: Array | None, epsilon: float) -> Array:
    """Every example to mean 0 and variance 1 over `axes`, then scaled by γ and shifted by β."""
    mean, variance = moments(x, axes)
    return normalize(x, mean, variance, beta, gamma, epsilon)


def deviation_norm(x: Array, axes: Sequence[int], gamma: Array, epsilon: float) -> Array:
    """γ x / √(variance + ε): scaled like `layer_norm`, but not centred."""
    variance = jnp.var(x, tuple(axes), keepdims=True)
    return x * lax.rsqrt(variance + epsilon) * gamma
