"""The leaky rectified linear unit as a layer."""

from __future__ import annotations

from typing import Any

from kerasr_core.layer import Layer
from kerasr_core.nn.activation import leaky_relu
from kerasr_core.registry import public
from kerasr_core.types import Array, Float, Shape


@public("layers.LeakyReLU")
class LeakyReLU(Layer):
    """Rectified linear unit with a small slope below 0.

    Args:
        negative_slope: Slope below 0.

    Input shape: any.
    Output shape: the same.
    Source: Maas, Hannun and Ng (2013), Rectifier nonlinearities improve neural network acoustic models.
    """

    negative_slope: Float = 0.3

    supports_masking = True

    def _initialize(self, given: dict[str, Any]) -> None:
        if "alpha" in given:  # its name in Keras 2 and in files by it
            given["negative_slope"] = given.pop("alpha")
        super()._initialize(given)

    _extra_arguments = (*Layer._extra_arguments, "alpha")

    def call(self, inputs: Array) -> Array:
        return leaky_relu(inputs, self.negative_slope)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)
