"""Matrix product plus bias, and look-up of rows: the arithmetic of Dense and Embedding."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from kerasr_core.types import Array


def dense(inputs: Array, kernel: Array, bias: Array | None) -> Array:
    """`[..., inputs] @ [inputs, units] + [units]`; whole numbers are taken as the kernel's float type."""
    if not jnp.issubdtype(inputs.dtype, jnp.inexact):
        inputs = inputs.astype(kernel.dtype)
    if inputs.ndim > 2 and kernel.ndim == 2 and jax.default_backend() == "cpu":
        rows = dense(inputs.reshape(-1, inputs.shape[-1]), kernel, bias)  # the products of its gradient, too, are of matrices
        return rows.reshape(*inputs.shape[:-1], kernel.shape[-1])
    outputs = jnp.matmul(inputs, kernel)
    return outputs if bias is None else jnp.add(outputs, bias)


def low_rank(a: Array, b: Array, factor: float) -> Array:
    """The update of low-rank adaptation: factor · A B, `[..., rank] @ [rank, units]`."""
    return factor * jnp.matmul(a, b)


def lookup(table: Array, indices: Array) -> Array:
    """Rows of `table` by number: `[...] -> [..., columns]`. Rows that do not exist are NaN; −1 is the last row."""
    if indices.dtype not in (jnp.int32, jnp.int64):
        indices = indices.astype("int32")
    return jnp.take(table, indices, axis=0)
