"""What separable convolution layers share: a depthwise convolution, then one with windows of size 1."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.convolutional.sliding import SlidingLayer
from kerasr_core.nn.conv import conv
from kerasr_core.nn.depthwise import depthwise_conv
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


class BaseSeparableConv(SlidingLayer):
    """Windows for each channel, then sums over the channels. Concrete classes declare the kinds of the sizes.

    Args:
        filters: Size of the output's channel axis.
        padding: `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
        dilation_rate: Distance between the entries of a window.
        depth_multiplier: Number of channels that the depthwise convolution makes of each input channel.
        activation: Function applied to the sums; None for none.
        use_bias: Whether a bias is added for each filter.
        depthwise_initializer: Start value of the depthwise kernel, shape `[*kernel_size, channels, depth_multiplier]`.
        pointwise_initializer: Start value of the pointwise kernel, shape `[1, …, channels * depth_multiplier, filters]`.
        bias_initializer: Start value of the bias, shape `[filters]`.
        depthwise_regularizer: Penalty on the depthwise kernel.
        pointwise_regularizer: Penalty on the pointwise kernel.
        bias_regularizer: Penalty on the bias.
        activity_regularizer: Penalty on the output.
        depthwise_constraint: Applied to the depthwise kernel after each update.
        pointwise_constraint: Applied to the pointwise kernel after each update.
        bias_constraint: Applied to the bias after each update.
    """

    filters: PositiveInt
    kernel_size: AnyValue
    strides: AnyValue = 1
    padding: Annotated[str, choice("valid", "same")] = "valid"
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None
    dilation_rate: AnyValue = 1
    depth_multiplier: PositiveInt = 1
    activation: Activation | None = None
    use_bias: Bool = True
    depthwise_initializer: Initializer = "glorot_uniform"
    pointwise_initializer: Initializer = "glorot_uniform"
    bias_initializer: Initializer = "zeros"
    depthwise_regularizer: Regularizer | None = None
    pointwise_regularizer: Regularizer | None = None
    bias_regularizer: Regularizer | None = None
    activity_regularizer: Regularizer | None = None
    depthwise_constraint: Constraint | None = None
    pointwise_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None

    def build(self, input_shape: Shape) -> None:
        channels = self._channels(input_shape)
        self.compute_output_shape(input_shape)
        self.depthwise_kernel = self.add_weight(
            "depthwise_kernel", [*self.kernel_size, channels, self.depth_multiplier], self.depthwise_initializer,
            regularizer=self.depthwise_regularizer, constraint=self.depthwise_constraint,
        )
        ones = (1,) * self.rank
        self.pointwise_kernel = self.add_weight(
            "pointwise_kernel", [*ones, channels * self.depth_multiplier, self.filters], self.pointwise_initializer,
            regularizer=self.pointwise_regularizer, constraint=self.pointwise_constraint,
        )
        self._add_bias(self.filters)
        self._expect_channels(channels)

    def call(self, inputs: Array) -> Array:
        self.compute_output_shape(inputs.shape)
        form, ones = self.data_format, (1,) * self.rank
        between = depthwise_conv(inputs, self.depthwise_kernel.value, self.strides, self.padding, form, self.dilation_rate)
        return self._activated(conv(between, self.pointwise_kernel.value, ones, "valid", form, ones, 1))

    def compute_output_shape(self, input_shape: Shape) -> Any:
        space = self._space(input_shape)
        sizes = output_sizes(space, self.kernel_size, self.strides, self.padding, self.dilation_rate, self._me())
        return self._with_space(input_shape[0], sizes, self.filters)
