"""Another order of the axes."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.errors import ArgumentError
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import Array
from kerasr_core.types import Shape as ShapeField


@public("layers.Permute")
class Permute(Layer):
    """The axes of each example in another order.

    Args:
        dims: The order; the first axis after the batch has the number 1, so `[2, 1]` swaps two axes.

    Input shape: `[batch, ...]`, as many axes after the batch as `dims` names.
    Output shape: the same sizes in the new order.
    """

    dims: ShapeField

    def _check_fields(self) -> None:
        if sorted(d or 0 for d in self.dims) != list(range(1, len(self.dims) + 1)):
            raise ArgumentError(
                f"{self._me()}: `dims` must hold each number from 1 to {len(self.dims)} once, received {list(self.dims)}.",
                argument="dims", layer=self.name, expected=f"an order of 1 to {len(self.dims)}", received=list(self.dims),
            )
        self.input_spec = InputSpec(ndim=len(self.dims) + 1)

    def call(self, inputs: Array) -> Array:
        return jnp.transpose(inputs, (0, *self.dims))

    def compute_output_shape(self, input_shape: ShapeField) -> Any:
        return (input_shape[0], *(input_shape[d] for d in self.dims))

    def _output_dtype(self, inputs: Any) -> str:
        return str(inputs.dtype)
