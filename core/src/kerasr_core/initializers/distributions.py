"""Initializers that draw every entry from one distribution."""

from __future__ import annotations

from kerasr_core.initializers.base import RandomInitializer
from kerasr_core.registry import public
from kerasr_core.types import Float, Seed


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

    def law(self, shape: tuple[int, ...]) -> tuple[str, float, float]:
        return "normal", self.mean, self.stddev


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

    def law(self, shape: tuple[int, ...]) -> tuple[str, float, float]:
        return "uniform", self.minval, self.maxval


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

    def law(self, shape: tuple[int, ...]) -> tuple[str, float, float]:
        return "truncated_normal", self.mean, self.stddev
