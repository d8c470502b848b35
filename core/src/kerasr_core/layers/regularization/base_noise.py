"""What layers that add noise in training share: a seed, and inputs that pass unchanged outside training."""

from __future__ import annotations

from typing import Any, ClassVar

from kerasr_core.errors import ArgumentError
from kerasr_core.layer import Layer
from kerasr_core.random import SeedGenerator
from kerasr_core.types import Array, Shape


class NoiseLayer(Layer):
    """Base: `_noisy` says what happens in training.

    Class attributes:
        strength: The field that says how much noise; with 0 nothing happens.
        below_one: Whether a strength of 1 has no meaning.
    """

    strength: ClassVar[str] = "rate"
    below_one: ClassVar[bool] = False
    seed: Any

    supports_masking = True

    def _check_fields(self) -> None:
        if getattr(self, self.strength) > 0:
            self.seed_generator = self.seed if isinstance(self.seed, SeedGenerator) else SeedGenerator(self.seed)

    def call(self, inputs: Array, training: bool = False) -> Array:
        amount = getattr(self, self.strength)
        if not training or amount == 0:
            return inputs
        if amount == 1 and self.below_one:
            raise ArgumentError(
                f"{self._me()}: `{self.strength}` must be below 1 in training, received {amount}.",
                argument=self.strength, layer=self.name, expected="below 1", received=amount,
            )
        return self._noisy(inputs)

    def _noisy(self, inputs: Array) -> Array:
        raise NotImplementedError

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)
