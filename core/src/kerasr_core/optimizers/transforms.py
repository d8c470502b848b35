"""What happens to gradients and weights around an update rule: clipping, weight decay, averaging. Pure functions of arrays."""

from __future__ import annotations

from collections.abc import Sequence

import jax.numpy as jnp

from kerasr_core.types import Array


def clip_by_norm(g: Array, limit: float) -> Array:
    """g, scaled so that its length is at most `limit`."""
    squares = jnp.sum(jnp.square(g))
    positive = squares > 0
    norm = jnp.where(positive, jnp.sqrt(jnp.where(positive, squares, 1.0)), squares)  # no NaN gradient at 0
    return (g * limit) / jnp.maximum(norm, limit)


def global_norm(grads: Sequence[Array]) -> Array:
    """The length of all gradients taken as one vector."""
    return jnp.sqrt(sum(jnp.sum(jnp.square(g)) for g in grads))


def clip_by_global_norm(grads: Sequence[Array], limit: float) -> list[Array]:
    """All gradients scaled by one factor, so that their joint length is at most `limit`; NaN if that length is not finite."""
    norm = global_norm(grads)
    scale = limit * jnp.minimum(1.0 / norm, 1.0 / limit)
    scale = scale + (norm - norm)
    return [g * scale.astype(g.dtype) for g in grads]


def clipped(
    grads: Sequence[Array], clipnorm: float | None, clipvalue: float | None, global_clipnorm: float | None
) -> list[Array]:
    """Gradients after the one kind of clipping that is asked for."""
    if clipnorm is not None and clipnorm > 0:
        return [clip_by_norm(g, clipnorm) for g in grads]
    if global_clipnorm is not None and global_clipnorm > 0:
        return clip_by_global_norm(grads, global_clipnorm)
    if clipvalue is not None and clipvalue > 0:
        return [jnp.clip(g, -clipvalue, clipvalue) for g in grads]
    return list(grads)


def decayed(w: Array, weight_decay: float, lr: Array) -> Array:
    """w drawn towards 0 by the share lr · weight_decay."""
    return w - w * weight_decay * lr.astype(w.dtype)


def moving_average(average: Array, w: Array, momentum: float, first: Array) -> Array:
    """average · momentum + w · (1 − momentum); on the first step w itself."""
    kept = jnp.where(first, 0.0, momentum).astype(w.dtype)
    return kept * average + (1 - kept) * w
