"""Activation functions as pure functions of one array. `activations`, `ops` and the activation layers call them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.types import Array


def relu(x: Array, negative_slope: float = 0.0, max_value: float | None = None, threshold: float = 0.0) -> Array:
    """`max_value` above it, x from `threshold` up, and `negative_slope · (x − threshold)` below `threshold`."""
    if negative_slope == 0 and threshold == 0:
        if max_value is None:
            return jax.nn.relu(x)
        return jax.nn.relu6(x) if max_value == 6 else jnp.clip(x, 0, jnp.asarray(max_value, x.dtype))
    if negative_slope != 0 and threshold == 0 and max_value is None:
        return leaky_relu(x, negative_slope)
    below = jax.nn.relu(threshold - x) if threshold != 0 else jax.nn.relu(-x)
    above = x * (x > threshold).astype(x.dtype) if threshold != 0 else jax.nn.relu(x)
    if max_value is not None:
        above = jnp.clip(above, 0, jnp.asarray(max_value, x.dtype))
    return above if negative_slope == 0 else above - negative_slope * below


def leaky_relu(x: Array, negative_slope: float = 0.2) -> Array:
    """x where x ≥ 0, else `negative_slope · x`."""
    return jax.nn.leaky_relu(x, negative_slope=negative_slope)


def relu6(x: Array) -> Array:
    """min(max(x, 0), 6)."""
    return jax.nn.relu6(x)


def elu(x: Array, alpha: float = 1.0) -> Array:
    """x where x > 0, else α (eˣ − 1)."""
    return jax.nn.elu(x, alpha=alpha)


def celu(x: Array, alpha: float = 1.0) -> Array:
    """max(x, 0) + min(0, α (e^(x/α) − 1))."""
    return jax.nn.celu(x, alpha=alpha)


def selu(x: Array) -> Array:
    """λ x where x > 0, else λ α (eˣ − 1), with the constants of Klambauer et al. (2017)."""
    return jax.nn.selu(x)


def gelu(x: Array, approximate: bool = False) -> Array:
    """x Φ(x), with Φ the normal distribution function, or its tanh approximation."""
    return jax.nn.gelu(x, approximate=approximate)


def silu(x: Array) -> Array:
    """x σ(x)."""
    x = _floating(x)
    return x * jax.nn.sigmoid(x)


def mish(x: Array) -> Array:
    """x tanh(log(1 + eˣ))."""
    return x * jnp.tanh(softplus(x))


def glu(x: Array, axis: int = -1) -> Array:
    """a σ(b), where a and b are the halves of x along `axis`."""
    return jax.nn.glu(_floating(x), axis=axis)


def sigmoid(x: Array) -> Array:
    """1 / (1 + e⁻ˣ)."""
    return jax.nn.sigmoid(_floating(x))


def log_sigmoid(x: Array) -> Array:
    """−log(1 + e⁻ˣ)."""
    return jax.nn.log_sigmoid(x)


def hard_sigmoid(x: Array) -> Array:
    """min(max(x + 3, 0), 6) / 6."""
    return jax.nn.hard_sigmoid(x)


def sparse_sigmoid(x: Array) -> Array:
    """min(max((x + 1) / 2, 0), 1)."""
    return jnp.where(x <= -1, 0, jnp.where(x >= 1, 1, 0.5 * (x + 1))).astype(x.dtype)


def hard_silu(x: Array) -> Array:
    """x · hard_sigmoid(x)."""
    return jax.nn.hard_silu(x)


def tanh(x: Array) -> Array:
    """(eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)."""
    return jnp.tanh(x)


def hard_tanh(x: Array) -> Array:
    """min(max(x, −1), 1)."""
    return jax.nn.hard_tanh(x)


def tanh_shrink(x: Array) -> Array:
    """x − tanh(x)."""
    return x - jnp.tanh(x)


def soft_shrink(x: Array, threshold: float = 0.5) -> Array:
    """x moved towards 0 by `threshold`, and 0 within it."""
    return jnp.where(x > threshold, x - threshold, jnp.where(x < -threshold, x + threshold, jnp.zeros_like(x)))


def hard_shrink(x: Array, threshold: float = 0.5) -> Array:
    """x where |x| > `threshold`, else 0."""
    return jnp.where(jnp.abs(x) > threshold, x, jnp.zeros_like(x))


def threshold(x: Array, threshold: float, default_value: float) -> Array:
    """x where x > `threshold`, else `default_value`."""
    return jnp.where(x > threshold, x, jnp.asarray(default_value, x.dtype))


def softplus(x: Array) -> Array:
    """log(1 + eˣ)."""
    return jax.nn.softplus(x)


def squareplus(x: Array, b: float = 4) -> Array:
    """(x + √(x² + b)) / 2."""
    return 0.5 * (x + jnp.sqrt(jnp.square(x) + jnp.asarray(b, x.dtype)))


def sparse_plus(x: Array) -> Array:
    """0 where x ≤ −1, (x + 1)² / 4 between, x where x ≥ 1."""
    return jnp.where(x <= -1, jnp.zeros_like(x), jnp.where(x < 1, (1 / 4) * (x + 1) ** 2, x))


def softsign(x: Array) -> Array:
    """x / (1 + |x|)."""
    return jax.nn.soft_sign(x)


def exponential(x: Array) -> Array:
    """eˣ."""
    return jnp.exp(x)


def linear(x: Array) -> Array:
    """x."""
    return x


def softmax(x: Array, axis: int | Sequence[int] | None = -1) -> Array:
    """eˣ / Σ eˣ along `axis`, after subtracting the maximum."""
    return jax.nn.softmax(x, axis=_axes(axis))


def log_softmax(x: Array, axis: int | Sequence[int] | None = -1) -> Array:
    """x − log Σ eˣ along `axis`."""
    return jax.nn.log_softmax(x, axis=_axes(axis))


def sparsemax(x: Array, axis: int = -1) -> Array:
    """max(x − τ, 0) along `axis`, with the threshold τ of Keras.

    Martins and Astudillo (2016) take τ = (c_k − 1) / k from the last cumulated sum c_k of the support of size k; Keras takes
    (Σ_{j ≤ k} c_j − 1) / k, which is the same only while k = 1 or the sums before c_k vanish. Files hold models that were
    trained with Keras's form, so it is kept.
    """
    descending = jnp.flip(jnp.sort(x, axis=axis), axis=axis)
    total = jnp.cumsum(descending, axis=axis)
    shape = [1] * x.ndim
    shape[axis] = x.shape[axis]
    rank = jnp.arange(1, x.shape[axis] + 1, dtype=x.dtype).reshape(shape)
    support = descending - (total - 1) / rank > 0
    size = jnp.sum(support, axis=axis, keepdims=True).astype(x.dtype)
    tau = (jnp.sum(jnp.where(support, total, jnp.zeros_like(total)), axis=axis, keepdims=True) - 1) / size
    return jnp.maximum(x - tau, jnp.zeros_like(x))


def _floating(x: Array) -> Array:
    return x if jnp.issubdtype(x.dtype, jnp.inexact) else x.astype(config.floatx())


def _axes(axis: Any) -> Any:
    return tuple(axis) if isinstance(axis, (list, tuple)) else axis
