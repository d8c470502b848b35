"""Changes of the gates' weighted sums for all steps at once, in the forms whose transposes XLA computes fastest on a CPU."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jax import lax
from jax.custom_derivatives import SymbolicZero

from kerasr_core.types import Array


def sums_change(x: Array, kernel: Array, by_x: Any, by_kernel: Array) -> Array:
    """The change of `x @ kernel` `[time, batch, gates]`.

    The transpose of the product multiplies by the transpose of x over time and batch; that is laid out in memory first, which is
    faster than a product with a transposed view.

    Args:
        x: What is multiplied `[time, batch, features]`.
        kernel: `[features, gates]`.
        by_x: Change of x: an array, a symbolic zero, or None if x stays as it is.
        by_kernel: Change of the kernel.
    """
    laid_out = lax.optimization_barrier(_rows(x).T)
    change = lax.dot_general(laid_out, by_kernel, (((0,), (0,)), ((), ())))
    if by_x is not None and not isinstance(by_x, SymbolicZero):
        change = change + _rows(by_x) @ kernel
    return change.reshape(*x.shape[:2], -1)


def product_with_transposed(x: Array, transposed: Array) -> Array:
    """`x @ transposed.T`, whose transpose is the plain product with `transposed`."""
    return lax.dot_general(x, transposed, (((1,), (1,)), ((), ())))


def given_change(change: Any, like: Array) -> Array:
    """A change as an array, zeros where it is symbolic."""
    return jnp.zeros_like(like) if isinstance(change, SymbolicZero) else change


def _rows(x: Array) -> Array:
    return x.reshape(-1, x.shape[-1])
