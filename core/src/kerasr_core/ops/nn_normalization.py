"""Moments, normalisations and attention."""

from __future__ import annotations

import math
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from kerasr_core import config
from kerasr_core.ops.base import Tensor, op
from kerasr_core.ops.dtype_rules import axes as as_axes
from kerasr_core.ops.dtype_rules import inexact
from kerasr_core.types import AnyValue, Array, Axes, Axis, Bool, Float


@op("ops.moments", keras="nn.Moments")
def moments(x: Tensor, axes: Axes, keepdims: Bool = False, synchronized: Bool = False) -> tuple[Array, Array]:
    """Mean and variance (which divides by the number of entries) over axes; half-width floats are summed in float32.

    Args:
        synchronized: Without effect on one device.
    """
    x = inexact(x)
    over = as_axes(axes)
    wide = x.astype("float32") if x.dtype in (jnp.float16, jnp.bfloat16) else x
    mean = jnp.mean(wide, over, keepdims=True)
    variance = jnp.mean(jnp.square(wide), over, keepdims=True) - jnp.square(mean)
    mean, variance = (v if keepdims else jnp.squeeze(v, over) for v in (mean, jnp.maximum(variance, 0)))
    if wide.dtype != x.dtype:
        limit = jnp.finfo(x.dtype)
        mean, variance = (jnp.clip(v, limit.min, limit.max).astype(x.dtype) for v in (mean, variance))
    return mean, variance


@op("ops.batch_normalization", keras="nn.BatchNorm")
def batch_normalization(
    x: Tensor, mean: Tensor, variance: Tensor, axis: Axis, offset: Tensor = None, scale: Tensor = None, epsilon: Float = 1e-3
) -> Array:
    """(x − mean) / √(variance + ε) · scale + offset, where the statistics belong to the entries of one axis.

    Args:
        mean: Means.
        variance: Variances.
        axis: The axis to which they belong.
        offset: What is added at the end.
        scale: What the normalised values are multiplied by.
    """
    x = inexact(x)
    shape = [1] * x.ndim
    shape[axis] = x.shape[axis]
    factor = lax.rsqrt(jnp.reshape(jnp.asarray(variance, x.dtype), shape) + epsilon)
    if scale is not None:
        factor = factor * jnp.reshape(jnp.asarray(scale, x.dtype), shape)
    shift = -jnp.reshape(jnp.asarray(mean, x.dtype), shape) * factor
    if offset is not None:
        shift = shift + jnp.reshape(jnp.asarray(offset, x.dtype), shape)
    return x * factor + shift


@op("ops.layer_normalization", keras="nn.LayerNorm")
def layer_normalization(
    x: Tensor, gamma: Tensor = None, beta: Tensor = None, axis: Axes = -1, epsilon: Float | None = None,
    rms_scaling: Bool = False,
) -> Array:
    """Each example rescaled to mean 0 and variance 1 over some axes, then times gamma plus beta.

    Args:
        gamma: Scale, or None.
        beta: Shift, or None.
        axis: The axes.
        epsilon: Added to the variance; the global epsilon if None.
        rms_scaling: Whether to divide by the standard deviation without subtracting the mean, as files of older versions ask.
    """
    x, epsilon = inexact(x), config.epsilon() if epsilon is None else epsilon
    wide = x.astype("float32") if x.dtype in (jnp.float16, jnp.bfloat16) else x
    over = tuple(a % x.ndim for a in ([axis] if isinstance(axis, int) else axis))
    mean = jnp.mean(wide, over, keepdims=True)
    variance = jnp.mean(jnp.square(wide - mean), over, keepdims=True)
    found = (wide if rms_scaling else wide - mean) * lax.rsqrt(variance + epsilon)
    if gamma is not None:
        found = found * _spread(gamma, x.shape, over, found.dtype)
    if beta is not None:
        found = found + _spread(beta, x.shape, over, found.dtype)
    return found.astype(x.dtype)


@op("ops.rms_normalization", keras="nn.RMSNorm")
def rms_normalization(x: Tensor, scale: Tensor = None, axis: Axes = -1, epsilon: Float | None = None) -> Array:
    """x / √(mean of x² + ε) over some axes, then times scale.

    Args:
        scale: Scale, or None.
        axis: The axes.
        epsilon: Added to the mean square; the global epsilon if None.
    """
    x, epsilon = inexact(x), config.epsilon() if epsilon is None else epsilon
    wide = x.astype("float32") if x.dtype in (jnp.float16, jnp.bfloat16) else x
    over = tuple(a % x.ndim for a in ([axis] if isinstance(axis, int) else axis))
    found = wide * lax.rsqrt(jnp.mean(jnp.square(wide), over, keepdims=True) + epsilon)
    if scale is not None:
        found = found * _spread(scale, x.shape, over, found.dtype)
    return found.astype(x.dtype)


@op(
    "ops.dot_product_attention", keras="nn.DotProductAttention", tensors=("query", "key", "value", "bias", "mask", "scale")
)
def dot_product_attention(
    query: Tensor, key: Tensor, value: Tensor, bias: Tensor = None, mask: Tensor = None, scale: Float | None = None,
    is_causal: Bool = False, flash_attention: AnyValue = None, attn_logits_soft_cap: Float | None = None,
) -> Array:
    """softmax(q kᵀ · scale + bias) v for each head.

    Args:
        query: Queries, `[batch, time, heads, size]`.
        key: Keys, `[batch, places, key heads, size]`; the number of heads is a multiple of that of key heads.
        value: Values, `[batch, places, key heads, size]`.
        bias: Added to the scores, broadcast to `[batch, heads, time, places]`.
        mask: Which places may be looked at, broadcast in the same way.
        scale: Factor of the scores; 1 / √size if None.
        is_causal: Whether only places that are not later are looked at.
        flash_attention: Without effect: the compiler fuses the steps.
        attn_logits_soft_cap: Bound that the scores approach smoothly.
    """
    q, k, v = inexact(query), inexact(key), inexact(value)
    if not q.ndim == k.ndim == v.ndim == 4:
        raise ValueError("`query`, `key` and `value` must have 4 dimensions.")
    if q.shape[2] != k.shape[2]:
        k, v = (jnp.repeat(t, q.shape[2] // k.shape[2], axis=2) for t in (k, v))
    scores = jnp.einsum("btnh,bsnh->bnts", q, k, preferred_element_type="float32")
    scores = scores * (1.0 / math.sqrt(q.shape[-1]) if scale is None else scale)
    if bias is not None:
        scores = scores + bias
    if attn_logits_soft_cap is not None:
        scores = attn_logits_soft_cap * jnp.tanh(scores / attn_logits_soft_cap)
    allowed = None if mask is None else jnp.broadcast_to(jnp.asarray(mask).astype(bool), scores.shape)
    if is_causal:
        earlier = jnp.tril(jnp.ones(scores.shape[-2:], bool))
        allowed = earlier if allowed is None else allowed & earlier
    if allowed is not None:
        scores = jnp.where(allowed, scores, 0.7 * jnp.finfo(scores.dtype).min)
    weights = jax.nn.softmax(scores, axis=-1).astype(v.dtype)
    return jnp.einsum("bnts,bsnh->btnh", weights, v)


def _spread(weight: Any, shape: tuple[int, ...], over: tuple[int, ...], dtype: Any) -> Array:
    """A weight of the normalised axes, shaped so that it meets them."""
    return jnp.reshape(jnp.asarray(weight, dtype), [n if i in over else 1 for i, n in enumerate(shape)])
