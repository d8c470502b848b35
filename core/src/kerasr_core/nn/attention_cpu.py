"""Attention on a CPU: two batched products of the arrays as the projections leave them, without transposing copies."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from kerasr_core.types import Array


def attend(query: Array, key: Array, value: Array, mask: Array | None, scale: float, causal: bool) -> Array:
    """`nn.attention.attend` for arrays `[batch, time, heads, size]`."""
    groups = query.shape[2] // key.shape[2]
    if groups > 1:
        key, value = (jnp.repeat(x, groups, axis=2) for x in (key, value))
    wide = jnp.promote_types(query.dtype, "float32")
    scores = jnp.einsum("bthe,bshe->bhts", query * jnp.asarray(scale, query.dtype), key, preferred_element_type=wide)
    if causal:
        earlier = jnp.tril(jnp.ones(scores.shape[-2:], bool))
        mask = earlier if mask is None else mask & earlier
    if mask is not None:
        scores = jnp.where(mask, scores, jnp.asarray(0.7 * jnp.finfo(scores.dtype).min, scores.dtype))
    shares = jax.nn.softmax(scores, axis=-1).astype(value.dtype)
    return jnp.einsum("bhts,bshe->bthe", shares, value)
