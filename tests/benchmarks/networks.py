"""The networks as hand-written JAX: functions of a list of weights, in forms that XLA runs well on a CPU.

Convolutions are slices and one matrix product (their gradients as `conv_general_dilated` are slower here, and far slower in
a loop); max pooling has a gradient of its own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import data
import jax
import jax.numpy as jnp
from jax import lax
from networks_recurrent import NETWORKS as RECURRENT

Array = jax.Array


def dense(x: Array, kernel: Array, bias: Array) -> Array:
    return x @ kernel + bias


def mlp(w: Sequence[Array], x: Array, key: Array | None = None) -> Array:
    """[batch, features] -> logits [batch, classes], for any number of layers."""
    for i in range(0, len(w) - 2, 2):
        x = jax.nn.relu(dense(x, w[i], w[i + 1]))
    return dense(x, w[-2], w[-1])


def conv(x: Array, kernel: Array, bias: Array) -> Array:
    """3x3, valid: [batch, h, w, in] -> [batch, h-2, w-2, out], as a product with the nine shifted inputs side by side."""
    kh, kw, _, out = kernel.shape
    h, w = x.shape[1] - kh + 1, x.shape[2] - kw + 1
    patches = jnp.concatenate([x[:, i : i + h, j : j + w] for i in range(kh) for j in range(kw)], axis=-1)
    return patches @ kernel.reshape(-1, out) + bias


def _pool(x: Array) -> Array:
    return lax.reduce_window(x, -jnp.inf, lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")


@jax.custom_vjp
def max_pool(x: Array) -> Array:
    """2x2 maximum; the gradient goes to the first element of each window that equals it."""
    return _pool(x)


def _pool_forward(x: Array) -> tuple[Array, tuple[Array, Array]]:
    y = _pool(x)
    return y, (x, y)


def _pool_backward(kept: tuple[Array, Array], g: Array) -> tuple[Array]:
    """Which quarter holds the maximum, as a small integer for each window; then one pass writes the whole gradient."""
    x, y = kept
    batch, h, w, channels = y.shape
    a, b, c = (x[:, i : 2 * h : 2, j : 2 * w : 2] == y for i, j in ((0, 0), (0, 1), (1, 0)))
    first = jnp.where(a, 0, jnp.where(b, 1, jnp.where(c, 2, 3))).astype(jnp.uint8)
    place = jnp.arange(4, dtype=jnp.uint8).reshape(1, 1, 2, 1, 2, 1)
    dx = jnp.where(first[:, :, None, :, None] == place, g[:, :, None, :, None], 0.0).reshape(batch, 2 * h, 2 * w, channels)
    return (jnp.pad(dx, ((0, 0), (0, x.shape[1] - 2 * h), (0, x.shape[2] - 2 * w), (0, 0))),)


max_pool.defvjp(_pool_forward, _pool_backward)


def cnn(w: Sequence[Array], x: Array, key: Array | None = None, rate: float = 0.5) -> Array:
    x = max_pool(jax.nn.relu(conv(x, w[0], w[1])))
    x = max_pool(jax.nn.relu(conv(x, w[2], w[3])))
    x = x.reshape(x.shape[0], -1)
    if key is not None and rate:
        x = jnp.where(jax.random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0.0)
    return dense(x, w[4], w[5])


def layer_norm(x: Array, gamma: Array, beta: Array) -> Array:
    mean = x.mean(-1, keepdims=True)
    var = jnp.square(x - mean).mean(-1, keepdims=True)
    return (x - mean) * lax.rsqrt(var + 1e-6) * gamma + beta


def attention(x: Array, w: Sequence[Array]) -> Array:
    """Self-attention with weights in the order query, key, value, output, each a kernel and a bias; projections as matrix products."""
    batch, time, width = x.shape
    heads, size = w[1].shape
    rows = x.reshape(-1, width)
    q, k, v = (dense(rows, w[i].reshape(width, -1), w[i + 1].reshape(-1)).reshape(batch, time, heads, size) for i in (0, 2, 4))
    scores = jax.nn.softmax(jnp.einsum("bthe,bshe->bhts", q / math.sqrt(size), k))
    seen = jnp.einsum("bhts,bshe->bthe", scores, v)
    return dense(seen.reshape(-1, heads * size), w[6].reshape(-1, width), w[7]).reshape(x.shape)


def transformer(w: Sequence[Array], x: Array, key: Array | None = None) -> Array:
    x = w[0][x]
    size = (len(w) - 3) // data.BLOCKS
    for block in range(data.BLOCKS):
        b = w[1 + block * size : 1 + (block + 1) * size]
        x = layer_norm(x + attention(x, b[:8]), b[8], b[9])
        hidden = dense(jax.nn.relu(dense(x.reshape(-1, x.shape[-1]), b[10], b[11])), b[12], b[13])
        x = layer_norm(x + hidden.reshape(x.shape), b[14], b[15])
    return dense(x.mean(1), w[-2], w[-1])


NETWORKS: dict[str, Any] = {"table": mlp, "mlp": mlp, "cnn": cnn, "transformer": transformer, **RECURRENT}
