"""Mean of inputs."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import jax.numpy as jnp

from kerasr_core.layers.merging.base_merge import BaseMerge
from kerasr_core.registry import public
from kerasr_core.types import Array


@public("layers.Average")
class Average(BaseMerge):
    """The mean of all inputs, entry by entry.

    Input shape: a list of tensors whose sizes are equal or 1; where ranks differ, axes are put in after the batch axis.
    Output shape: the common shape.
    """

    def merge(self, inputs: Sequence[Array]) -> Array:
        return functools.reduce(jnp.add, inputs) / len(inputs)


@public("layers.average")
def average(inputs: Sequence[Array], **kwargs: Any) -> Array:
    """Functional form of `Average`.

    Args:
        inputs: List of tensors.
    """
    return Average(**kwargs)(inputs)
