"""A vector, several times."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import Array, PositiveInt, Shape


@public("layers.RepeatVector")
class RepeatVector(Layer):
    """Each vector `n` times, as a sequence of equal steps.

    Args:
        n: How many times.

    Input shape: `[batch, features]`.
    Output shape: `[batch, n, features]`.
    """

    n: PositiveInt

    def _check_fields(self) -> None:
        self.input_spec = InputSpec(ndim=2)

    def call(self, inputs: Array) -> Array:
        return jnp.repeat(inputs[:, None], self.n, axis=1)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return (input_shape[0], self.n, input_shape[1])

    def _output_dtype(self, inputs: Any) -> str:
        return str(inputs.dtype)
