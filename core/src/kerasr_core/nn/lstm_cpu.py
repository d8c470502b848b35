"""The LSTM's loop for a CPU, with derivatives of its own: the kernels' gradients are one product after the loop.

The rule below gives the tangent of the loop as a product for all steps at once, and a loop that is linear with coefficients
kept on the way forward. Its transpose, which JAX derives, is the backward pass: a loop that finds the gradients of the weighted
sums, and one product. Plain autodiff adds to both kernels' gradients in every step and keeps more. `recurrent_cpu` says when
this loop is used; multiplying all inputs by the input kernel before it was slower at every size tried.
"""

from __future__ import annotations

import functools
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax
from jax.custom_derivatives import SymbolicZero

from kerasr_core.nn.recurrent_sums import given_change, product_with_transposed, sums_change
from kerasr_core.types import Array

Weights = tuple[Array, Array, Array]  # kernel [features, 4 units], recurrent kernel [units, 4 units], bias [4 units]
States = tuple[Array, Array]  # hidden state and memory [batch, units]


@functools.partial(jax.custom_jvp, nondiff_argnums=(4,))
def lstm(x: Array, states: States, weights: Weights, keep: Array | None, keep_all: bool) -> tuple[Array | None, States]:
    """The hidden states `[time, batch, units]` after each step (None unless `keep_all`), and the last states.

    Args:
        x: Inputs `[time, batch, features]`.
        states: The states before the first step.
        weights: Kernel, recurrent kernel and bias; the gates lie as i, f, candidate, o.
        keep: `[time, batch, 1]`, or None; where it is False, the states stay as they are.
        keep_all: Whether the states after each step are wanted.
    """

    def step(states: States, current: Any) -> tuple[States, Array | None]:
        h, c, _ = _advance(states, current, weights)
        return (h, c), h if keep_all else None

    last, outputs = lax.scan(step, states, (x, keep))
    return outputs, last


def _advance(states: States, current: tuple[Array, Array | None], weights: Weights) -> tuple[Array, Array, Any]:
    """New states, and the coefficients of a small change: of i, f, g, o in their sums, of c and h in what comes before."""
    (h, c), (x, keep), (kernel, recurrent_kernel, bias) = states, current, weights
    i, f, g, o = jnp.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=1)
    i, f, g, o = jax.nn.sigmoid(i), jax.nn.sigmoid(f), jnp.tanh(g), jax.nn.sigmoid(o)
    memory = f * c + i * g
    squashed = jnp.tanh(memory)
    hidden = o * squashed
    coefficients = (
        g * i * (1 - i), c * f * (1 - f), i * (1 - g * g), squashed * o * (1 - o), f, o * (1 - squashed * squashed)
    )
    if keep is not None:
        hidden, memory = jnp.where(keep, hidden, h), jnp.where(keep, memory, c)
    return hidden, memory, coefficients


def _changes(keep_all: bool, at: Any, by: Any) -> tuple[Any, Any]:
    """The loop and its change: `by` are the changes of `at`, arrays or symbolic zeros."""
    x, states, weights, keep = at
    kernel, recurrent_kernel, bias = weights
    by_kernel, by_recurrent, by_bias = (given_change(d, w) for d, w in zip(by[2], weights))

    def step(states: States, current: Any) -> tuple[States, Any]:
        h, c, coefficients = _advance(states, current, weights)
        return (h, c), (h if keep_all else None, coefficients, states[0])

    last, (outputs, coefficients, before) = lax.scan(step, states, (x, keep))
    both = jnp.concatenate([x, before], axis=-1)  # one product for both kernels
    sums = sums_change(both, kernel, None, jnp.concatenate([by_kernel, by_recurrent], axis=0)) + by_bias
    if not isinstance(by[0], SymbolicZero):
        sums = sums + by[0] @ kernel
    transposed = recurrent_kernel.T

    def change(states: States, current: Any) -> tuple[States, Array | None]:
        (dh, dc), (sums, valid, (ci, cf, cg, co, c_before, c_after)) = states, current
        i, f, g, o = jnp.split(sums + product_with_transposed(dh, transposed), 4, axis=1)
        memory = c_before * dc + ci * i + cf * f + cg * g
        hidden = co * o + c_after * memory
        if valid is not None:
            hidden, memory = jnp.where(valid, hidden, dh), jnp.where(valid, memory, dc)
        return (hidden, memory), hidden if keep_all else None

    first = (given_change(by[1][0], states[0]), given_change(by[1][1], states[1]))
    by_last, by_outputs = lax.scan(change, first, (sums, keep, coefficients))
    return (outputs, last), (by_outputs, by_last)


lstm.defjvp(_changes, symbolic_zeros=True)
