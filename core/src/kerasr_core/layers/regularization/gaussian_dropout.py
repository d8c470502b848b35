"""Multiplicative noise."""

from __future__ import annotations

import math

from kerasr_core.layers.regularization.base_noise import NoiseLayer
from kerasr_core.random import normal
from kerasr_core.registry import public
from kerasr_core.types import Array, Fraction, Seed


@public("layers.GaussianDropout")
class GaussianDropout(NoiseLayer):
    r"""During training the inputs are multiplied by normal numbers of mean 1 and deviation $\sqrt{r / (1 - r)}$.

    Args:
        rate: The fraction $r$ of the dropout that has the same variance, from 0 to 1.
        seed: Whole number that makes the noise reproducible.

    Call arguments: `training`, whether the inputs are multiplied.
    Input shape: any.
    Output shape: the same.
    Source: Srivastava et al. (2014), section 10.
    """

    rate: Fraction
    seed: Seed | None = None

    below_one = True

    def _noisy(self, inputs: Array) -> Array:
        deviation = math.sqrt(self.rate / (1.0 - self.rate))
        return inputs * normal(inputs.shape, 1.0, deviation, self.compute_dtype, self.seed_generator)
