"""What padding, cropping and upsampling share: the axes between batch and channels change their sizes, the channels do not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import jax.numpy as jnp

from kerasr_core.config import standard_data_format
from kerasr_core.errors import ShapeError
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.types import Shape


class SpatialLayer(Layer):
    """A layer that gives the `rank` axes of the positions other sizes.

    Class attributes:
        rank: Number of axes of the positions.
    """

    rank: ClassVar[int]
    data_format: str | None

    def _check_fields(self) -> None:
        if "data_format" in type(self).fields:
            self.data_format = standard_data_format(self.data_format)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    @property
    def _first_axis(self) -> int:
        """The first axis of the positions."""
        return 2 if getattr(self, "data_format", "channels_last") == "channels_first" else 1

    def _new_sizes(self, sizes: Sequence[Any]) -> Sequence[Any]:
        """The sizes of the positions' axes in the output; None stays None."""
        raise NotImplementedError

    def compute_output_shape(self, input_shape: Shape) -> Any:
        start = self._first_axis
        sizes = self._new_sizes(input_shape[start : start + self.rank])
        return (*input_shape[:start], *sizes, *input_shape[start + self.rank :])

    def _output_dtype(self, inputs: Any) -> str:
        return str(inputs.dtype)


class BaseZeroPadding(SpatialLayer):
    """Zeros around every channel."""

    padding: Any

    @property
    def _pairs(self) -> Sequence[tuple[int, int]]:
        return [self.padding] if self.rank == 1 else self.padding

    def _new_sizes(self, sizes: Sequence[Any]) -> Sequence[Any]:
        return [None if n is None else n + before + after for n, (before, after) in zip(sizes, self._pairs)]

    def call(self, inputs: Any) -> Any:
        start = self._first_axis
        return jnp.pad(inputs, [(0, 0)] * start + list(self._pairs) + [(0, 0)] * (inputs.ndim - start - self.rank))


class BaseCropping(SpatialLayer):
    """Less at the border of every channel."""

    cropping: Any

    @property
    def _pairs(self) -> Sequence[tuple[int, int]]:
        return [self.cropping] if self.rank == 1 else self.cropping

    def _new_sizes(self, sizes: Sequence[Any]) -> Sequence[Any]:
        left = [None if n is None else n - before - after for n, (before, after) in zip(sizes, self._pairs)]
        if any(n is not None and n < 1 for n in left):
            raise ShapeError(
                f"{self._me()}: `cropping` {self.cropping} leaves nothing of inputs of size {list(sizes)}.",
                argument="inputs", layer=self.name, expected="larger inputs", received=list(sizes),
            )
        return left

    def call(self, inputs: Any) -> Any:
        self.compute_output_shape(inputs.shape)
        start = self._first_axis
        kept = [slice(before, size - after) for (before, after), size in zip(self._pairs, inputs.shape[start:])]
        return inputs[(slice(None),) * start + tuple(kept)]


class BaseUpSampling(SpatialLayer):
    """Every entry several times."""

    size: Any

    @property
    def _times(self) -> Sequence[int]:
        return [self.size] if self.rank == 1 else self.size

    def _new_sizes(self, sizes: Sequence[Any]) -> Sequence[Any]:
        return [None if n is None else n * times for n, times in zip(sizes, self._times)]

    def _repeated(self, inputs: Any) -> Any:
        for axis, times in enumerate(self._times, self._first_axis):
            inputs = jnp.repeat(inputs, times, axis) if times > 1 else inputs
        return inputs
