"""What convolution layers of every rank share."""

from __future__ import annotations

from typing import Annotated, Any

import jax.numpy as jnp

from kerasr_core.errors import ArgumentError
from kerasr_core.layers.convolutional.sliding import SlidingLayer
from kerasr_core.nn.conv import conv
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


class BaseConv(SlidingLayer):
    """A kernel that slides over `rank` axes. Concrete classes declare the kinds of the sizes.

    Args:
        filters: Number of filters: size of the output's channel axis.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
        dilation_rate: Distance between the entries of a filter; above 1 only with stride 1.
        groups: The channels are split into so many groups, each with its own filters.
        activation: Function applied to the sums; None for none.
        use_bias: Whether a bias is added for each filter.
        kernel_initializer: Start value of the kernel, shape `[*kernel_size, channels / groups, filters]`.
        bias_initializer: Start value of the bias, shape `[filters]`.
        kernel_regularizer: Penalty on the kernel.
        bias_regularizer: Penalty on the bias.
        activity_regularizer: Penalty on the output.
        kernel_constraint: Applied to the kernel after each update.
        bias_constraint: Applied to the bias after each update.
    """

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

    def _check_fields(self) -> None:
        super()._check_fields()
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

    def build(self, input_shape: Shape) -> None:
        channels = self._channels(input_shape)
        if channels % self.groups:
            raise self._refuse(
                f"the number of input channels must be a multiple of `groups` ({self.groups}), received {channels}", input_shape,
                f"a multiple of {self.groups}",
            )
        self.compute_output_shape(input_shape)
        self.kernel = self.add_weight(
            "kernel", [*self.kernel_size, channels // self.groups, self.filters], self.kernel_initializer,
            regularizer=self.kernel_regularizer, constraint=self.kernel_constraint,
        )
        self._add_bias(self.filters)
        self._expect_channels(channels)

    def call(self, inputs: Array) -> Array:
        self.compute_output_shape(inputs.shape)
        padding = self.padding
        if padding == "causal":
            inputs, padding = self._after_zeros(inputs), "valid"
        return self._activated(
            conv(inputs, self.kernel.value, self.strides, padding, self.data_format, self.dilation_rate, self.groups)
        )

    def _after_zeros(self, inputs: Array) -> Array:
        """The inputs after so many zeros that no output sees a later input."""
        zeros = [((size - 1) * gap, 0) for size, gap in zip(self.kernel_size, self.dilation_rate)]
        return jnp.pad(inputs, self._with_space((0, 0), zeros, (0, 0)))

    def compute_output_shape(self, input_shape: Shape) -> Any:
        space = self._space(input_shape)
        sizes = output_sizes(space, self.kernel_size, self.strides, self.padding, self.dilation_rate, self._me())
        return self._with_space(input_shape[0], sizes, self.filters)
