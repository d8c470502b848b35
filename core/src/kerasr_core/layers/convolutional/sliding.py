"""What all layers share whose kernel slides over the axes between batch and channels: the channel axis, the bias, the shapes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from kerasr_core.config import standard_data_format
from kerasr_core.errors import ShapeError
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim
from kerasr_core.nn.conv import add_channel_bias
from kerasr_core.types import Array, Shape


class SlidingLayer(Layer):
    """Base of convolutions of every kind. Concrete families declare the fields.

    Class attributes:
        rank: Number of axes over which the kernel slides.
        convolves: Tells the engine that steps with this layer do badly inside one XLA loop on a CPU.
    """

    convolves = True

    rank: ClassVar[int]
    data_format: str | None
    use_bias: bool
    activation: Any
    bias_initializer: Any
    bias_regularizer: Any
    bias_constraint: Any

    def _check_fields(self) -> None:
        self.data_format = standard_data_format(self.data_format)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    @property
    def channel_axis(self) -> int:
        return -1 if self.data_format == "channels_last" else 1

    def _channels(self, input_shape: Shape) -> int:
        """The number of input channels at build."""
        return known_dim(input_shape, self.channel_axis, self._me())

    def _add_bias(self, channels: int) -> None:
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(
                "bias", [channels], self.bias_initializer, regularizer=self.bias_regularizer, constraint=self.bias_constraint,
            )

    def _expect_channels(self, channels: int) -> None:
        self.input_spec = InputSpec(ndim=self.rank + 2, axes={self.channel_axis: channels})

    def _activated(self, outputs: Array) -> Array:
        """The sums with the bias, through the activation."""
        if self.bias is not None:
            outputs = add_channel_bias(outputs, self.bias.value, self.data_format)
        return self.activation(outputs)

    def _space(self, shape: Sequence[Any]) -> Sequence[Any]:
        """The sizes of the axes over which the kernel slides."""
        return shape[2:] if self.data_format == "channels_first" else shape[1:-1]

    def _with_space(self, batch: Any, space: Sequence[Any], channels: Any) -> tuple[Any, ...]:
        return (batch, channels, *space) if self.data_format == "channels_first" else (batch, *space, channels)

    def _refuse(self, message: str, shape: Shape, expected: str) -> ShapeError:
        return ShapeError(
            f"{self._me()}: {message} (shape {list(shape)}).", argument="inputs", layer=self.name, expected=expected,
            received=list(shape),
        )
