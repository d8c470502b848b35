"""Whether a recurrent layer takes the loop with a backward pass of its own, and what masked steps of such a loop put out.

The one place of that choice. Elsewhere, on GPU and TPU, and for every other cell, `recurrent.run` and autodiff are used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core.types import Array

# (inputs [time, batch, features], states, mask [time, batch, 1] or None, keep_all) -> (all hidden states or None, last states)
Loop = Callable[[Array, list[Array], Array | None, bool], tuple[Array | None, list[Array]]]


def applies(dtype: Any, activation: str | None, recurrent_activation: str | None) -> bool:
    """Whether `lstm_cpu` and `gru_cpu` serve this platform, this dtype and these activations (by their public names)."""
    standard = activation == "activations.tanh" and recurrent_activation == "activations.sigmoid"
    return standard and jax.default_backend() == "cpu" and jnp.dtype(dtype) in (jnp.float32, jnp.float64)


def run(
    loop: Loop, inputs: Array, states: list[Array], mask: Array | None, zero_masked: bool, keep_all: bool
) -> tuple[Array | None, Array, list[Array]]:
    """All outputs (None unless `keep_all`), the last output and the last states, as `recurrent.run` gives them."""
    if mask is None:
        outputs, states = loop(inputs, states, None, keep_all)
        return outputs, states[0], states
    outputs, states = loop(inputs, states, mask[..., None], keep_all)
    # A masked step puts out zero, or what was put out before, which is zero up to the first step that counts.
    seen = mask if zero_masked else jnp.cumsum(mask, axis=0) > 0
    last = jnp.where(seen[-1, :, None], states[0], jnp.zeros_like(states[0]))
    if outputs is not None:
        outputs = jnp.where(seen[..., None], outputs, jnp.zeros_like(outputs))
    return outputs, last, states
