"""Dropout for networks that normalise themselves."""

from __future__ import annotations

from kerasr_core.layers.regularization.base_noise import NoiseLayer
from kerasr_core.random import uniform
from kerasr_core.registry import public
from kerasr_core.types import Array, Fraction, Seed
from kerasr_core.types import Shape as ShapeField

LOWEST = -1.6732632423543772848170429916717 * 1.0507009873554804934193349852946  # what `selu` tends to


@public("layers.AlphaDropout")
class AlphaDropout(NoiseLayer):
    """During training entries are set to the lowest value of `selu`; the rest is rescaled so that mean and variance stay.

    Args:
        rate: Fraction of the entries that are set, from 0 to 1.
        noise_shape: Shape of the random mask, such as `[None, 1, features]`; that of the inputs where None.
        seed: Whole number that makes the mask reproducible.

    Call arguments: `training`, whether entries are set.
    Input shape: any.
    Output shape: the same.
    Source: Klambauer et al. (2017), Self-normalizing neural networks.
    """

    rate: Fraction
    noise_shape: ShapeField | None = None
    seed: Seed | None = None

    below_one = True

    def _noisy(self, inputs: Array) -> Array:
        given = self.noise_shape or (None,) * inputs.ndim
        shape = [n if g is None else g for g, n in zip(given, inputs.shape)]
        kept = (uniform(shape, seed=self.seed_generator) >= self.rate).astype(inputs.dtype)
        scale = ((1 - self.rate) * (1 + self.rate * LOWEST**2)) ** -0.5
        return scale * (inputs * kept + LOWEST * (1 - kept)) - scale * LOWEST * self.rate
