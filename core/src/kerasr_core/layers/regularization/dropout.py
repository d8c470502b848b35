"""Dropout."""

from __future__ import annotations

from typing import Any

from kerasr_core.errors import ArgumentTypeError
from kerasr_core.layer import Layer
from kerasr_core.random import SeedGenerator, dropout
from kerasr_core.registry import public
from kerasr_core.types import Array, Bool, Fraction, Seed
from kerasr_core.types import Shape as ShapeField


@public("layers.Dropout")
class Dropout(Layer):
    r"""During training every entry is set to 0 with probability `rate`, and the rest is scaled by $1 / (1 - \text{rate})$.

    Outside training the inputs pass unchanged.

    Args:
        rate: Fraction of the entries that are dropped, from 0 to 1.
        noise_shape: Shape of the random mask, such as `[None, 1, features]` to drop the same features at all time steps; that
            of the inputs where None.
        seed: Whole number that makes the mask reproducible.

    Call arguments: `training`, whether entries are dropped.
    Input shape: any.
    Output shape: the same.
    Source: Srivastava et al. (2014), Dropout: a simple way to prevent neural networks from overfitting.
    """

    rate: Fraction
    noise_shape: ShapeField | None = None
    seed: Seed | None = None

    supports_masking = True

    def _initialize(self, given: dict[str, Any]) -> None:
        if isinstance(given.get("noise_shape"), (int, float)):
            raise ArgumentTypeError(
                f"{self._label(given)}: `noise_shape` must be a list of sizes, received {given['noise_shape']}.",
                argument="noise_shape", layer=self._label(given), expected="a list of sizes", received=given["noise_shape"],
            )
        super()._initialize(given)

    def _check_fields(self) -> None:
        if self.rate > 0:
            self.seed_generator = self.seed if isinstance(self.seed, SeedGenerator) else SeedGenerator(self.seed)

    def call(self, inputs: Array, training: Bool = False) -> Array:
        if not training or self.rate == 0:
            return inputs
        return dropout(inputs, self.rate, self.noise_shape, self.seed_generator)

    def compute_output_shape(self, input_shape: ShapeField) -> Any:
        return tuple(input_shape)
