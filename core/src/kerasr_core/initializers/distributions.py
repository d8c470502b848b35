"""Initializers that draw every entry from one distribution."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kerasr_core import random
from kerasr_core.initializers.base import RandomInitializer, float_dtype
from kerasr_core.registry import public
from kerasr_core.types import Array, Float, Seed


@public("initializers.RandomNormal", "initializers.random_normal", spellings=("normal",))
class RandomNormal(RandomInitializer):
    """Normal numbers.

    Args:
        mean: Mean of the numbers.
        stddev: Their standard deviation.
        seed: Whole number or SeedGenerator; None draws a seed at construction.
    """

    mean: Float = 0.0
    stddev: Float = 0.05
    seed: Seed | None = None

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        return random.normal(shape, self.mean, self.stddev, float_dtype(dtype), self.seed)


@public("initializers.RandomUniform", "initializers.random_uniform", spellings=("uniform",))
class RandomUniform(RandomInitializer):
    """Uniform numbers.

    Args:
        minval: Lower bound, included.
        maxval: Upper bound, not included.
        seed: Whole number or SeedGenerator; None draws a seed at construction.
    """

    minval: Float = -0.05
    maxval: Float = 0.05
    seed: Seed | None = None

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        return random.uniform(shape, self.minval, self.maxval, float_dtype(dtype), self.seed)


@public("initializers.TruncatedNormal", "initializers.truncated_normal")
class TruncatedNormal(RandomInitializer):
    """Normal numbers, drawn again while they lie further than two standard deviations from the mean.

    Args:
        mean: Mean of the numbers.
        stddev: Standard deviation before truncation.
        seed: Whole number or SeedGenerator; None draws a seed at construction.
    """

    mean: Float = 0.0
    stddev: Float = 0.05
    seed: Seed | None = None

    def __call__(self, shape: Sequence[int], dtype: Any = None) -> Array:
        return random.truncated_normal(shape, self.mean, self.stddev, float_dtype(dtype), self.seed)
