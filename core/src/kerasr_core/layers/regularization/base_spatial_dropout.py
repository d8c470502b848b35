"""Dropout of whole channels, for any number of spatial axes."""

from __future__ import annotations

from typing import Any, ClassVar

from kerasr_core import serialization
from kerasr_core.config import standard_data_format
from kerasr_core.input_spec import InputSpec
from kerasr_core.layers.regularization.base_noise import NoiseLayer
from kerasr_core.random import dropout
from kerasr_core.types import Array


class SpatialDropout(NoiseLayer):
    """Base: one decision for each channel of each example.

    Class attributes:
        space: How many spatial axes there are.
    """

    space: ClassVar[int]
    rate: float
    data_format: Any = "channels_last"

    def _check_fields(self) -> None:
        super()._check_fields()
        self.data_format = standard_data_format(self.data_format)
        self.input_spec = InputSpec(ndim=self.space + 2)

    def _noisy(self, inputs: Array) -> Array:
        batch, ones = inputs.shape[0], (1,) * self.space
        shape = (batch, *ones, inputs.shape[-1]) if self.data_format == "channels_last" else (batch, inputs.shape[1], *ones)
        return dropout(inputs, self.rate, shape, self.seed_generator)

    def get_config(self) -> dict[str, Any]:
        """As Keras stores these layers: without `trainable`, and a plain dtype by its name."""
        config = super().get_config()
        del config["trainable"]
        policy = self.dtype_policy
        config["dtype"] = policy.name if policy.name == policy.variable_dtype else serialization.serialize(policy)
        return config
