"""Another shape for every example."""

from __future__ import annotations

import math
from typing import Any

from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import Array
from kerasr_core.types import Shape as ShapeField


@public("layers.Reshape")
class Reshape(Layer):
    """The same numbers in another shape, in row-major order.

    Args:
        target_shape: The new shape of one example, without the batch axis; one size may be -1, and is then inferred.

    Input shape: `[batch, ...]`.
    Output shape: `[batch, *target_shape]`.
    Raises: `ShapeError` if the number of entries differs.
    """

    target_shape: ShapeField

    def _check_fields(self) -> None:
        if sum(d in (-1, None) for d in self.target_shape) > 1:
            raise ArgumentError(
                f"{self._me()}: `target_shape` may leave one size open (-1), received {self.target_shape}.",
                argument="target_shape", layer=self.name, expected="at most one -1", received=self.target_shape,
            )

    def call(self, inputs: Array) -> Array:
        return inputs.reshape((inputs.shape[0], *self._target(inputs.shape)))

    def compute_output_shape(self, input_shape: ShapeField) -> Any:
        return (input_shape[0], *self._target(tuple(input_shape)))

    def _target(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        sizes = input_shape[1:]
        fixed = math.prod(d for d in self.target_shape if d not in (-1, None))
        is_open = any(d in (-1, None) for d in self.target_shape)
        if None in sizes:
            return tuple(None if d == -1 else d for d in self.target_shape)
        entries = math.prod(d for d in sizes if d is not None)
        fits = entries % fixed == 0 if is_open and fixed else entries == fixed
        if not fits:
            raise ShapeError(
                f"{self._me()}: inputs of shape {list(input_shape)} have {entries} entries for each example, which do not "
                f"fit `target_shape` {list(self.target_shape)}.",
                argument="inputs", layer=self.name, expected=list(self.target_shape), received=list(input_shape),
            )
        return tuple((entries // fixed if fixed else 0) if d in (-1, None) else d for d in self.target_shape)

    def _output_dtype(self, inputs: Any) -> str:
        return str(inputs.dtype)
