"""The initializer of orthogonal matrices, used by recurrent layers."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import jax.numpy as jnp

from kerasr_core import random
from kerasr_core.errors import ShapeError
from kerasr_core.initializers.base import RandomInitializer, float_dtype
from kerasr_core.registry import public
from kerasr_core.types import Array, Float, Seed


@public("initializers.Orthogonal", "initializers.OrthogonalInitializer", "initializers.orthogonal")
class Orthogonal(RandomInitializer):
    """A matrix with orthonormal rows or columns (whichever are fewer), from the QR factors of a normal matrix.

    A weight of more than two axes is flattened to `[everything before the last axis, last axis]`.

    Args:
        gain: Factor of the matrix.
        seed: Whole number or SeedGenerator; None draws a seed at construction.

    Raises: `ShapeError` for a weight of fewer than two axes.
    Source: Saxe, McClelland and Ganguli (2014), arXiv:1312.6120. The signs of R's diagonal are made positive.
    """

    gain: Float = 1.0
    seed: Seed | None = None

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        if len(shape) < 2:
            raise ShapeError(
                f"{self._label()} makes weights of two or more axes, received the shape {list(shape)}.",
                argument="shape", layer=self._label(), expected="two or more axes", received=list(shape),
            )
        rows, columns = math.prod(shape[:-1]), shape[-1]
        tall = (max(rows, columns), min(rows, columns))
        dtype = float_dtype(dtype)
        factored = dtype if dtype.itemsize > 2 else jnp.dtype("float32")  # LAPACK knows no half-width floats
        q, r = jnp.linalg.qr(random.normal(tall, seed=self.seed, dtype=factored))
        q = q * jnp.sign(jnp.diag(r))
        if rows < columns:
            q = q.T
        return (self.gain * q.reshape(tuple(shape))).astype(dtype)

    def later(self, shape: Sequence[int], dtype: Any) -> Callable[[], Array] | None:
        settled = len(shape) >= 2 and isinstance(self.seed, int)
        return functools.partial(self, shape, dtype) if settled else None
