"""Additive noise."""

from __future__ import annotations

from kerasr_core.layers.regularization.base_noise import NoiseLayer
from kerasr_core.random import normal
from kerasr_core.registry import public
from kerasr_core.types import Array, Fraction, Seed


@public("layers.GaussianNoise")
class GaussianNoise(NoiseLayer):
    """During training normal numbers of mean 0 are added to the inputs.

    Args:
        stddev: Their standard deviation, from 0 to 1.
        seed: Whole number that makes the noise reproducible.

    Call arguments: `training`, whether noise is added.
    Input shape: any.
    Output shape: the same.
    """

    stddev: Fraction
    seed: Seed | None = None

    strength = "stddev"

    def _noisy(self, inputs: Array) -> Array:
        return inputs + normal(inputs.shape, 0.0, self.stddev, self.compute_dtype, self.seed_generator)
