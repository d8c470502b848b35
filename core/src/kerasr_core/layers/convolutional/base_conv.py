"""What convolution layers of every rank share."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from kerasr_core.config import standard_data_format
from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim
from kerasr_core.nn.conv import add_channel_bias, conv
from kerasr_core.nn.window import output_sizes
from kerasr_core.types import (
    Activation,
    AnyValue,
    Array,
    Bool,
    Constraint,
    Initializer,
    PositiveInt,
    Regularizer,
    Shape,
    choice,
)


class BaseConv(Layer):
    """A kernel that slides over `rank` axes. Concrete classes declare the kinds of the sizes.

    Class attributes:
        rank: Number of axes over which the kernel slides.
        convolves: Tells the engine that steps with this layer do badly inside one XLA loop on a CPU.
    """

    convolves = True

    filters: PositiveInt
    kernel_size: AnyValue
    strides: AnyValue = 1
    padding: Annotated[str, choice("valid", "same")] = "valid"
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None
    dilation_rate: AnyValue = 1
    groups: PositiveInt = 1
    activation: Activation | None = None
    use_bias: Bool = True
    kernel_initializer: Initializer = "glorot_uniform"
    bias_initializer: Initializer = "zeros"
    kernel_regularizer: Regularizer | None = None
    bias_regularizer: Regularizer | None = None
    activity_regularizer: Regularizer | None = None
    kernel_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None

    rank: ClassVar[int]

    def _check_fields(self) -> None:
        self.data_format = standard_data_format(self.data_format)
        if self.filters % self.groups:
            raise ArgumentError(
                f"{self._me()}: `filters` must be a multiple of `groups`, received {self.filters} and {self.groups}.",
                argument="filters", layer=self.name, expected=f"a multiple of {self.groups}", received=self.filters,
            )
        if max(self.strides) > 1 and max(self.dilation_rate) > 1:
            raise ArgumentError(
                f"{self._me()}: `strides` and `dilation_rate` cannot both be above 1, received {self.strides} and "
                f"{self.dilation_rate}.", argument="dilation_rate", layer=self.name, expected="1", received=self.dilation_rate,
            )
        self.input_spec = InputSpec(ndim=self.rank + 2)

    @property
    def channel_axis(self) -> int:
        return -1 if self.data_format == "channels_last" else 1

    def build(self, input_shape: Shape) -> None:
        channels = known_dim(input_shape, self.channel_axis, self._me())
        if channels % self.groups:
            raise ShapeError(
                f"{self._me()}: the number of input channels must be a multiple of `groups` ({self.groups}), received "
                f"{channels} (shape {list(input_shape)}).", argument="inputs", layer=self.name,
                expected=f"a multiple of {self.groups}", received=channels,
            )
        self.compute_output_shape(input_shape)
        self.kernel = self.add_weight(
            "kernel", [*self.kernel_size, channels // self.groups, self.filters], self.kernel_initializer,
            regularizer=self.kernel_regularizer, constraint=self.kernel_constraint,
        )
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(
                "bias", [self.filters], self.bias_initializer,
                regularizer=self.bias_regularizer, constraint=self.bias_constraint,
            )
        self.input_spec = InputSpec(ndim=self.rank + 2, axes={self.channel_axis: channels})

    def call(self, inputs: Array) -> Array:
        self.compute_output_shape(inputs.shape)
        outputs = conv(
            inputs, self.kernel.value, self.strides, self.padding, self.data_format, self.dilation_rate, self.groups
        )
        if self.bias is not None:
            outputs = add_channel_bias(outputs, self.bias.value, self.data_format)
        return self.activation(outputs)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        first = self.data_format == "channels_first"
        space = input_shape[2:] if first else input_shape[1:-1]
        sizes = output_sizes(space, self.kernel_size, self.strides, self.padding, self.dilation_rate, self._me())
        return (input_shape[0], self.filters, *sizes) if first else (input_shape[0], *sizes, self.filters)
