"""The GRU's loop for a CPU, with derivatives of its own: the kernels' gradients are products after the loop.

The counterpart of `lstm_cpu`, whose first lines say how it works, in both variants: the reset gate after the recurrent product,
or before it.
"""

from __future__ import annotations

import functools
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from kerasr_core.nn.recurrent_sums import given_change, product_with_transposed, sums_change
from kerasr_core.types import Array

# kernel [features, 3 units], recurrent kernel [units, 3 units], input bias and recurrent bias [3 units]
Weights = tuple[Array, Array, Array, Array]


@functools.partial(jax.custom_jvp, nondiff_argnums=(4, 5))
def gru(
    x: Array, state: Array, weights: Weights, keep: Array | None, keep_all: bool, reset_after: bool
) -> tuple[Array | None, Array]:
    """The states `[time, batch, units]` after each step (None unless `keep_all`), and the last state.

    Args:
        x: Inputs `[time, batch, features]`.
        state: The state before the first step `[batch, units]`.
        weights: Kernels and biases; the gates lie as update z, reset r, candidate. The recurrent bias counts with `reset_after`.
        keep: `[time, batch, 1]`, or None; where it is False, the state stays as it is.
        keep_all: Whether the states after each step are wanted.
        reset_after: Whether the reset gate multiplies the recurrent sum of the candidate, or the state that goes into it.
    """

    def step(h: Array, current: Any) -> tuple[Array, Array | None]:
        h, _ = _advance(h, current, weights, reset_after)
        return h, h if keep_all else None

    last, outputs = lax.scan(step, state, (x, keep))
    return outputs, last


def _advance(h: Array, current: tuple[Array, Array | None], weights: Weights, reset_after: bool) -> tuple[Array, Any]:
    """The new state, and the coefficients of a small change: of the sums for z, r and g, and of what r multiplies; z and r."""
    (x, keep), (kernel, recurrent_kernel, input_bias, recurrent_bias) = current, weights
    units = h.shape[-1]
    xz, xr, xg = jnp.split(x @ kernel + input_bias, 3, axis=1)
    if reset_after:
        hz, hr, seen = jnp.split(h @ recurrent_kernel + recurrent_bias, 3, axis=1)
        z, r = jax.nn.sigmoid(xz + hz), jax.nn.sigmoid(xr + hr)
        g = jnp.tanh(xg + r * seen)
    else:
        hz, hr = jnp.split(h @ recurrent_kernel[:, : 2 * units], 2, axis=1)
        z, r, seen = jax.nn.sigmoid(xz + hz), jax.nn.sigmoid(xr + hr), h
        g = jnp.tanh(xg + (r * seen) @ recurrent_kernel[:, 2 * units :])
    new = z * h + (1 - z) * g
    coefficients = ((h - g) * z * (1 - z), seen * r * (1 - r), (1 - z) * (1 - g * g), z, r)
    return new if keep is None else jnp.where(keep, new, h), coefficients


def _changes(keep_all: bool, reset_after: bool, at: Any, by: Any) -> tuple[Any, Any]:
    """The loop and its change: `by` are the changes of `at`, arrays or symbolic zeros."""
    x, state, weights, keep = at

    def step(h: Array, current: Any) -> tuple[Array, Any]:
        new, coefficients = _advance(h, current, weights, reset_after)
        return new, (new if keep_all else None, coefficients, h)

    last, (outputs, coefficients, before) = lax.scan(step, state, (x, keep))
    sums = _change_of_sums(x, before, coefficients[4], weights, by[0], by[2], reset_after)
    transposed = weights[1].T  # [3 units, units]
    units = state.shape[-1]

    def after(dh: Array, cr: Array, r: Array, sums: Array) -> tuple[Array, Array]:
        hz, hr, hg = jnp.split(product_with_transposed(dh, transposed), 3, axis=1)
        z, reset, g = jnp.split(sums, 3, axis=1)
        return z + hz, g + cr * (reset + hr) + r * hg

    def ahead(dh: Array, cr: Array, r: Array, sums: Array) -> tuple[Array, Array]:
        hz, hr = jnp.split(product_with_transposed(dh, transposed[: 2 * units]), 2, axis=1)
        z, reset, g = jnp.split(sums, 3, axis=1)
        return z + hz, g + product_with_transposed(cr * (reset + hr) + r * dh, transposed[2 * units :])

    def change(dh: Array, current: Any) -> tuple[Array, Array | None]:
        sums, valid, (cz, cr, cg, z, r) = current
        by_z, by_g = (after if reset_after else ahead)(dh, cr, r, sums)
        new = z * dh + cz * by_z + cg * by_g
        new = new if valid is None else jnp.where(valid, new, dh)
        return new, new if keep_all else None

    by_last, by_outputs = lax.scan(change, given_change(by[1], state), (sums, keep, coefficients))
    return (outputs, last), (by_outputs, by_last)


def _change_of_sums(
    x: Array, h: Array, r: Array, weights: Weights, by_x: Any, by_weights: Any, reset_after: bool
) -> Array:
    """The change of the sums for z, r and the candidate `[time, batch, 3 units]` with the states as they are."""
    kernel, recurrent_kernel, input_bias, recurrent_bias = weights
    units = h.shape[-1]
    by_inputs = sums_change(x, kernel, by_x, given_change(by_weights[0], kernel)) + given_change(by_weights[2], input_bias)
    by_recurrent = given_change(by_weights[1], recurrent_kernel)
    if reset_after:
        inner = sums_change(h, recurrent_kernel, None, by_recurrent) + given_change(by_weights[3], recurrent_bias)
        candidate = r * inner[..., 2 * units :]
    else:
        inner = sums_change(h, recurrent_kernel, None, by_recurrent[:, : 2 * units])
        candidate = sums_change(r * h, recurrent_kernel, None, by_recurrent[:, 2 * units :])
    return by_inputs + jnp.concatenate([inner[..., : 2 * units], candidate], axis=-1)


gru.defjvp(_changes, symbolic_zeros=True)
