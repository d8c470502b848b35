"""Normalisation: moments over axes, and the shift and scale that use them."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
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


@functools.partial(jax.jit, static_argnums=(3, 4))  # traced once for each shape
def normalize_by_batch(
    x: Array, gamma: Array | None, beta: Array | None, axis: int, epsilon: float,
) -> tuple[Array, Array, Array]:
    """`normalize` by the moments over all axes but `axis`, and these: outputs, mean, variance.

    All but `x` are `[channels]`. The gradient is written out: it needs two sums over the batch, where that of the moments' own definition
    needs four and one more array of the size of `x`. A network has many of these layers, and each operation of a program costs time to
    compile it, so that this is in `lax` and as short as it can be.
    """
    return _by_batch(x, gamma, beta, axis, epsilon)


@functools.partial(jax.custom_jvp, nondiff_argnums=(3, 4))
def _by_batch(
    x: Array, gamma: Array | None, beta: Array | None, axis: int, epsilon: float,
) -> tuple[Array, Array, Array]:
    mean = _channel_mean(x, axis)
    variance = _channel_mean(lax.square(lax.sub(x, _across(mean, x, axis))), axis)
    scale = _inverse_deviation(variance, epsilon)
    scale = scale if gamma is None else lax.mul(scale, gamma)
    shift = lax.mul(mean, scale)
    shift = lax.neg(shift) if beta is None else lax.sub(beta, shift)
    return lax.add(lax.mul(x, _across(scale, x, axis)), _across(shift, x, axis)), mean, variance


@_by_batch.defjvp
def _by_batch_tangent(axis: int, epsilon: float, primals: Any, tangents: Any) -> Any:
    """With x̂ = (x − mean) / √(variance + ε): dy = γ / √… (dx − mean(dx) − x̂ mean(x̂ dx)) + x̂ dγ + dβ, its terms in the order in which the
    transposed form has sums `Σ c` and `Σ c x` of a cotangent c, and a product with the centred x."""
    (x, gamma, beta), (dx, dgamma, dbeta) = primals, tangents
    y, mean, variance = _by_batch(x, gamma, beta, axis, epsilon)
    inverse = _inverse_deviation(variance, epsilon)
    scale = inverse if gamma is None else lax.mul(inverse, gamma)
    dmean = _channel_mean(dx, axis)
    slope = _channel_mean(lax.mul(lax.sub(x, _across(mean, x, axis)), dx), axis)
    along = lax.mul(lax.neg(lax.mul(scale, inverse)), slope)
    along = lax.mul(inverse, along if dgamma is None else lax.add(dgamma, along))
    shift = lax.sub(lax.neg(lax.mul(scale, dmean)), lax.mul(mean, along))
    shift = shift if dbeta is None else lax.add(shift, dbeta)
    beside = lax.expand_dims(scale, [a for a in range(x.ndim) if a != axis])  # kept for the gradient at this size, not at that of `x`
    dy = lax.add(lax.mul(dx, beside), lax.mul(x, _across(along, x, axis)))
    return (y, mean, variance), (lax.add(dy, _across(shift, x, axis)), dmean, lax.mul(slope, np.asarray(2, x.dtype)))


def _channel_mean(x: Array, axis: int) -> Array:
    return lax.div(lax.reduce_sum(x, [a for a in range(x.ndim) if a != axis]), np.asarray(x.size // x.shape[axis], x.dtype))


def _across(vector: Array, x: Array, axis: int) -> Array:
    return lax.broadcast_in_dim(vector, x.shape, (axis,))


def _inverse_deviation(variance: Array, epsilon: float) -> Array:
    return lax.rsqrt(lax.add(variance, np.asarray(epsilon, variance.dtype)))


@functools.partial(jax.jit, static_argnums=2)
def moved(average: Array, value: Array, momentum: float) -> Array:
    """A moving average after one more value, which is a constant to gradients."""
    value = lax.stop_gradient(value).reshape(-1).astype(average.dtype)
    return average * momentum + value * (1.0 - momentum)


def layer_norm(x: Array, axes: Sequence[int], beta: Array | None, gamma: Array | None, epsilon: float) -> Array:
    """Every example to mean 0 and variance 1 over `axes`, then scaled by γ and shifted by β."""
    mean = jnp.mean(x, tuple(axes), keepdims=True)
    centred = x - mean
    variance = jnp.mean(jnp.square(centred), tuple(axes), keepdims=True)
    found = centred * lax.rsqrt(variance + jnp.asarray(epsilon, variance.dtype))
    found = found if gamma is None else found * gamma
    return found if beta is None else found + beta


def deviation_norm(x: Array, axes: Sequence[int], gamma: Array, epsilon: float) -> Array:
    """γ x / √(variance + ε): scaled like `layer_norm`, but not centred."""
    variance = jnp.var(x, tuple(axes), keepdims=True)
    return x * lax.rsqrt(variance + epsilon) * gamma


def rms_norm(x: Array, axes: Sequence[int], scale: Array, epsilon: float) -> Array:
    """x / √(mean(x²) + ε), times a scale of the shape of the normalised axes; half-width types are computed in float32."""
    wide = x.astype(jnp.promote_types(x.dtype, jnp.float32))
    found = wide * lax.rsqrt(jnp.mean(jnp.square(wide), tuple(axes), keepdims=True) + epsilon)
    order = sorted(range(len(axes)), key=lambda i: axes[i])
    shape = [n if i in axes else 1 for i, n in enumerate(x.shape)]
    return (found * jnp.transpose(scale, order).astype(wide.dtype).reshape(shape)).astype(x.dtype)


def group_norm(x: Array, groups: int, axis: int, beta: Array | None, gamma: Array | None, epsilon: float) -> Array:
    """Every group of channels of every example to mean 0 and variance 1, then γ and β for each channel."""
    shape = [*x.shape[:axis], groups, x.shape[axis] // groups, *x.shape[axis + 1 :]]
    parameters = [1] * axis + shape[axis : axis + 2] + [1] * (x.ndim - axis - 1)
    gamma, beta = (None if w is None else w.reshape(parameters) for w in (gamma, beta))
    grouped = x.reshape(shape)
    mean, variance = moments(grouped, [i for i in range(1, len(shape)) if i != axis])
    return normalize(grouped, mean, variance, beta, gamma, epsilon).reshape(x.shape)


def unit_norm(x: Array, axes: Sequence[int]) -> Array:
    """x divided by its Euclidean length over `axes`; lengths below 1e-12 count as that."""
    inverse = lax.rsqrt(jnp.sum(jnp.square(x), tuple(axes), keepdims=True))
    return x * jnp.minimum(inverse, jnp.asarray(1e12, inverse.dtype))
