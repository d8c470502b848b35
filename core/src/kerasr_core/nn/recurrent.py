"""Recurrence: one step of an LSTM, a GRU and a plain cell, and a loop over time-major inputs that runs any step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from kerasr_core.types import Array

States = Any  # a nested structure of arrays [batch, ...]
Step = Callable[[Array, States], tuple[Array, States]]


def lstm_step(
    x: Array, h: Array, c: Array, kernel: Array, recurrent_kernel: Array, bias: Array | None,
    activation: Callable[[Array], Array], recurrent_activation: Callable[[Array], Array],
    input_masks: Sequence[Array] = (), recurrent_masks: Sequence[Array] = (),
) -> tuple[Array, Array]:
    """New hidden state h and memory c: `[batch, units]` both; the gates lie as i, f, candidate, o in the kernels.

    Masks (of dropout) are none, one for all gates, or one for each gate.
    """
    z = _gates(x, kernel, input_masks, 4) + _gates(h, recurrent_kernel, recurrent_masks, 4)  # [batch, 4 units]
    i, f, candidate, o = jnp.split(z if bias is None else z + bias, 4, axis=1)
    c = recurrent_activation(f) * c + recurrent_activation(i) * activation(candidate)
    return recurrent_activation(o) * activation(c), c


def gru_step(
    x: Array, h: Array, kernel: Array, recurrent_kernel: Array, input_bias: Array | None, recurrent_bias: Array | None,
    activation: Callable[[Array], Array], recurrent_activation: Callable[[Array], Array], reset_after: bool,
    input_masks: Sequence[Array] = (), recurrent_masks: Sequence[Array] = (),
) -> Array:
    """New hidden state `[batch, units]`; the gates lie as update z, reset r, candidate in the kernels.

    With `reset_after` the reset gate multiplies the recurrent sum of the candidate, otherwise the state that goes into it.
    Masks (of dropout) are none, one for all gates, or one for each gate.
    """
    units = h.shape[-1]
    inputs = _gates(x, kernel, input_masks, 3)  # [batch, 3 units]
    if input_bias is not None:
        inputs = inputs + input_bias
    if reset_after:
        inner = _gates(h, recurrent_kernel, recurrent_masks, 3)
        if recurrent_bias is not None:
            inner = inner + recurrent_bias
    else:
        inner = _gates(h, recurrent_kernel[:, : 2 * units], recurrent_masks[:2], 2)
    z = recurrent_activation(inputs[:, :units] + inner[:, :units])
    r = recurrent_activation(inputs[:, units : 2 * units] + inner[:, units : 2 * units])
    if reset_after:
        candidate = r * inner[:, 2 * units :]
    else:
        seen = h * recurrent_masks[-1] if recurrent_masks else h
        candidate = jnp.matmul(r * seen, recurrent_kernel[:, 2 * units :])
    return z * h + (1 - z) * activation(inputs[:, 2 * units :] + candidate)


def simple_step(
    x: Array, h: Array, kernel: Array, recurrent_kernel: Array, bias: Array | None, activation: Callable[[Array], Array],
    input_masks: Sequence[Array] = (), recurrent_masks: Sequence[Array] = (),
) -> Array:
    """New hidden state `[batch, units]` of a plain recurrent cell; masks (of dropout) are none or one."""
    inputs = _gates(x, kernel, input_masks, 1)
    if bias is not None:
        inputs = inputs + bias
    return activation(inputs + _gates(h, recurrent_kernel, recurrent_masks, 1))


def _gates(x: Array, kernel: Array, masks: Sequence[Array], count: int) -> Array:
    """Weighted sums for `count` gates, `x` masked once or for each gate."""
    if len(masks) < 2:
        return jnp.matmul(x * masks[0] if masks else x, kernel)
    return jnp.concatenate([jnp.matmul(x * m, k) for m, k in zip(masks, jnp.split(kernel, count, axis=1))], axis=1)


def run(
    step: Step, inputs: Array, states: States, first_output: Array, mask: Array | None = None,
    zero_masked: bool = False, unroll: bool = False, keep_all: bool = False,
) -> tuple[Array | None, Array, States]:
    """Apply `step` along the first axis of `inputs` `[time, batch, ...]`.

    Where `mask` `[time, batch]` is False, states stay as they are and the output repeats the one before (`first_output` at
    the start), or is zero if `zero_masked`.

    Returns: all outputs `[time, batch, ...]` (None unless `keep_all`), the last output, the last states.
    """
    zero = jnp.zeros_like(first_output)

    def body(carry: tuple[States, Array], current: tuple[Array, Array | None]) -> tuple[tuple[States, Array], Array | None]:
        old, before = carry
        x, keep = current
        output, new = step(x, old)
        new = jax.tree.unflatten(
            jax.tree.structure(old), [n.astype(o.dtype) for n, o in zip(jax.tree.leaves(new), jax.tree.leaves(old))]
        )
        output = output.astype(first_output.dtype)
        if keep is not None:
            output = _where(keep, output, zero if zero_masked else before)
            new = jax.tree.map(lambda n, o: _where(keep, n, o), new, old)
        return (new, output), output if keep_all else None

    if not unroll:
        (states, last), outputs = lax.scan(body, (states, first_output), (inputs, mask))
        return outputs, last, states
    found: list[Any] = []
    carry = (states, first_output)
    for t in range(inputs.shape[0]):
        carry, output = body(carry, (inputs[t], None if mask is None else mask[t]))
        found.append(output)
    return (jnp.stack(found) if keep_all else None), carry[1], carry[0]


def _where(keep: Array, new: Array, old: Array) -> Array:
    return jnp.where(keep.reshape(keep.shape + (1,) * (new.ndim - keep.ndim)), new, old)
