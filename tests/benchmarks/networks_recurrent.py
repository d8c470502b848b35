"""The recurrent networks as hand-written JAX: functions of a list of weights, differentiated by autodiff.

Inputs are multiplied by the input kernel inside the loop: all at once before it took up to twice as long on a CPU.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

Array = jax.Array


def lstm(w: Sequence[Array], x: Array, key: Array | None = None) -> Array:
    """[batch, time, features] -> logits: the last state of an LSTM, and a dense layer."""
    return lstm_state(w[:3], jnp.swapaxes(x, 0, 1)) @ w[3] + w[4]


def bidirectional(w: Sequence[Array], x: Array, key: Array | None = None) -> Array:
    """The last states of two LSTMs, one of which reads from the end, side by side, and a dense layer."""
    steps = jnp.swapaxes(x, 0, 1)
    ahead, back = lstm_state(w[:3], steps), lstm_state(w[3:6], steps, reverse=True)
    return jnp.concatenate([ahead, back], axis=-1) @ w[6] + w[7]


def lstm_state(w: Sequence[Array], steps: Array, reverse: bool = False) -> Array:
    """The last hidden state over time-major inputs; the gates lie as i, f, candidate, o."""

    def cell(carry: tuple[Array, Array], xt: Array) -> tuple[tuple[Array, Array], None]:
        h, c = carry
        i, f, g, o = jnp.split(xt @ w[0] + h @ w[1] + w[2], 4, axis=-1)
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        return (jax.nn.sigmoid(o) * jnp.tanh(c), c), None

    start = jnp.zeros((steps.shape[1], w[1].shape[0]))
    (h, _), _ = lax.scan(cell, (start, start), steps, reverse=reverse)
    return h


def gru(w: Sequence[Array], x: Array, key: Array | None = None) -> Array:
    """The last state of a GRU whose reset gate follows the recurrent product, and a dense layer."""

    def cell(h: Array, xt: Array) -> tuple[Array, None]:
        xz, xr, xg = jnp.split(xt @ w[0] + w[2][0], 3, axis=-1)
        hz, hr, hg = jnp.split(h @ w[1] + w[2][1], 3, axis=-1)
        z, r = jax.nn.sigmoid(xz + hz), jax.nn.sigmoid(xr + hr)
        return z * h + (1 - z) * jnp.tanh(xg + r * hg), None

    h, _ = lax.scan(cell, jnp.zeros((x.shape[0], w[1].shape[0])), jnp.swapaxes(x, 0, 1))
    return h @ w[3] + w[4]


NETWORKS: dict[str, Any] = {"lstm": lstm, "gru": gru, "bidirectional": bidirectional}
