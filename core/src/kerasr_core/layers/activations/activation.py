"""The layer of any activation function."""

from __future__ import annotations

from typing import Any

from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import Activation as ActivationField
from kerasr_core.types import Array, Shape


@public("layers.Activation")
class Activation(Layer):
    """An activation function applied to every entry.

    Args:
        activation: The function or its name.

    Input shape: any.
    Output shape: the same.
    """

    activation: ActivationField

    supports_masking = True

    def call(self, inputs: Array) -> Array:
        return self.activation(inputs)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)
