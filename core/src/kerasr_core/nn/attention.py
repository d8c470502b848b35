"""Dot-product attention of several heads: scores, masks, and the weighted sum. Picks the form by platform (design D7).

Arrays are `[batch, time, heads, size]` unless said otherwise; masks are boolean, True where a place may be looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import jax
import jax.numpy as jnp

from kerasr_core.nn import attention_cpu
from kerasr_core.types import Array


def causal_mask(queries: int, places: int) -> Array:
    """`[1, queries, places]`: a query sees the places that are not after its own."""
    return jnp.tril(jnp.ones((1, queries, places), bool))


def window_mask(queries: int, places: int, window: int) -> Array:
    """`[1, queries, places]`: a query sees the places less than `window` away from its own, on either side."""
    distance = jnp.arange(queries)[None, :, None] - jnp.arange(places)[None, None, :]
    return jnp.abs(distance) < window


def merged_mask(*masks: Array | None) -> Array | None:
    """What all of the masks allow; None if there is none."""
    found = None
    for mask in masks:
        if mask is not None:
            found = mask.astype(bool) if found is None else found & mask.astype(bool)
    return found


def with_heads(mask: Array | None, rank: int, attended: int = 1) -> Array | None:
    """A mask without an axis of heads, `[batch, ..., queries…, places…]`, made to meet scores of `rank` axes."""
    while mask is not None and mask.ndim < rank:
        mask = jnp.expand_dims(mask, -2 * attended - 1)
    return mask


def attend(
    query: Array, key: Array, value: Array, mask: Array | None, scale: float, causal: bool = False, fused: bool | None = None,
) -> Array:
    """softmax(q kᵀ · scale) v for each head; keys and values may have fewer heads, each then serves a group of queries.

    A query that may look nowhere looks everywhere alike.

    Args:
        mask: `[batch, heads or 1, queries, places]`, or None.
        scale: Factor of the scores.
        causal: Whether a query sees only the places that are not after its own.
        fused: Whether cuDNN's kernel is used: None where it can be, True demands it.
    """
    plain = jax.default_backend() == "cpu" or value.shape[-1] != query.shape[-1]  # JAX's form takes one size of heads
    if plain and not fused:
        return attention_cpu.attend(query, key, value, mask, scale, causal)
    kernel: Literal["cudnn", "xla"] = "cudnn" if fused or (fused is None and _fits_cudnn(query, key, value)) else "xla"
    return jax.nn.dot_product_attention(query, key, value, mask=mask, scale=scale, is_causal=causal, implementation=kernel)


def _fits_cudnn(query: Array, key: Array, value: Array) -> bool:
    """cuDNN's attention takes half-width types, heads of a multiple of 8 up to 128, and even lengths, from Ampere on."""
    device = jax.devices()[0]
    if device.platform != "gpu" or float(getattr(device, "compute_capability", "0")) < 8.0:
        return False
    narrow = all(x.dtype in (jnp.float16, jnp.bfloat16) for x in (query, key, value))
    size, same = query.shape[-1], value.shape[-1] == query.shape[-1]
    return narrow and same and size % 8 == 0 and size <= 128 and query.shape[1] % 2 == 0 and key.shape[1] % 2 == 0


def masked_softmax(scores: Array, mask: Array | None, axes: Sequence[int]) -> Array:
    """Shares along `axes` that sum to 1; places that the mask forbids get none, even where it forbids all."""
    if mask is None:
        return jax.nn.softmax(scores, axis=tuple(axes))
    allowed = mask if mask.dtype == jnp.bool_ else mask > 0.5
    lowest = -3e4 if scores.dtype == jnp.float16 else -1e9
    shares = jax.nn.softmax(jnp.where(allowed, scores, jnp.asarray(lowest, scores.dtype)), axis=tuple(axes))
    return jnp.where(allowed, shares, jnp.zeros_like(shares))
