"""Penalty on rows or columns that are not orthogonal to each other."""

from __future__ import annotations

from typing import Annotated

import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.errors import ShapeError
from kerasr_core.registry import public
from kerasr_core.regularizers.base import Regularizer
from kerasr_core.types import Array, NonNegativeFloat, choice


@public("regularizers.OrthogonalRegularizer", "regularizers.orthogonal_regularizer")
class OrthogonalRegularizer(Regularizer):
    """Mean absolute cosine between all pairs of rows (or columns) of a matrix.

    Args:
        factor: Factor of the mean.
        mode: `"rows"` or `"columns"`.

    Raises: `ShapeError` for a weight that has not two axes.
    """

    factor: NonNegativeFloat = 0.01
    mode: Annotated[str, choice("rows", "columns")] = "rows"

    def __call__(self, x: Array) -> Array:
        if x.ndim != 2:
            raise ShapeError(
                f"{self._label()} takes matrices, received the shape {list(x.shape)}.",
                argument="x", layer=self._label(), expected="two axes", received=list(x.shape),
            )
        vectors = x if self.mode == "rows" else x.T
        squared = jnp.sum(jnp.square(vectors), axis=1, keepdims=True)
        vectors = vectors / jnp.sqrt(jnp.maximum(squared, config.epsilon() ** 2))
        count = vectors.shape[0]
        cosines = vectors @ vectors.T * (1.0 - jnp.eye(count, dtype=x.dtype))
        pairs = count * (count - 1.0) / 2.0
        return self.factor * 0.5 * jnp.sum(jnp.abs(cosines)) / pairs
