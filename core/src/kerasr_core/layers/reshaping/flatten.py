"""All axes but the batch into one."""

from __future__ import annotations

import math
from typing import Annotated, Any

import jax.numpy as jnp

from kerasr_core.config import standard_data_format
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import Array, Shape, choice


@public("layers.Flatten")
class Flatten(Layer):
    """Every example as one vector.

    Args:
        data_format: With `"channels_first"` the channels are moved to the end first, so that both orders give the same
            vector; the global setting if None.

    Input shape: `[batch, ...]`.
    Output shape: `[batch, size]`; inputs of shape `[batch]` become `[batch, 1]`.
    """

    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None

    def _check_fields(self) -> None:
        self.data_format = standard_data_format(self.data_format)
        self.input_spec = InputSpec(min_ndim=1)

    def call(self, inputs: Array) -> Array:
        if self.data_format == "channels_first" and inputs.ndim > 1:
            inputs = jnp.moveaxis(inputs, 1, -1)
        return inputs.reshape(inputs.shape[0], math.prod(inputs.shape[1:]))

    def compute_output_shape(self, input_shape: Shape) -> Any:
        sizes = [d for d in input_shape[1:] if d is not None]
        unknown = len(sizes) < len(input_shape) - 1
        return (input_shape[0], 0 if 0 in sizes else None if unknown else math.prod(sizes))

    def _output_dtype(self, inputs: Any) -> str:
        return str(inputs.dtype)
