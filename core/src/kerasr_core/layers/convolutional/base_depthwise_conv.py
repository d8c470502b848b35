"""What depthwise convolution layers share: each channel is convolved by itself."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.layers.convolutional.sliding import SlidingLayer
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


class BaseDepthwiseConv(SlidingLayer):
    """Windows of its own for each channel. Concrete classes declare the kinds of the sizes.

    Args:
        padding: `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size.
        depth_multiplier: Number of output channels for each input channel.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
        dilation_rate: Distance between the entries of a window.
        activation: Function applied to the sums; None for none.
        use_bias: Whether a bias is added for each output channel.
        depthwise_initializer: Start value of the kernel, shape `[*kernel_size, channels, depth_multiplier]`.
        bias_initializer: Start value of the bias, shape `[channels * depth_multiplier]`.
        depthwise_regularizer: Penalty on the kernel.
        bias_regularizer: Penalty on the bias.
        activity_regularizer: Penalty on the output.
        depthwise_constraint: Applied to the kernel after each update.
        bias_constraint: Applied to the bias after each update.
    """

    kernel_size: AnyValue
    strides: AnyValue = 1
    padding: Annotated[str, choice("valid", "same")] = "valid"
    depth_multiplier: PositiveInt = 1
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None
    dilation_rate: AnyValue = 1
    activation: Activation | None = None
    use_bias: Bool = True
    depthwise_initializer: Initializer = "glorot_uniform"
    bias_initializer: Initializer = "zeros"
    depthwise_regularizer: Regularizer | None = None
    bias_regularizer: Regularizer | None = None
    activity_regularizer: Regularizer | None = None
    depthwise_constraint: Constraint | None = None
    bias_constraint: Constraint | None = None

    def build(self, input_shape: Shape) -> None:
        channels = self._channels(input_shape)
        self.compute_output_shape(input_shape)
        self.kernel = self.add_weight(
            "kernel", [*self.kernel_size, channels, self.depth_multiplier], self.depthwise_initializer,
            regularizer=self.depthwise_regularizer, constraint=self.depthwise_constraint,
        )
        self._add_bias(channels * self.depth_multiplier)
        self._expect_channels(channels)

    def call(self, inputs: Array) -> Array:
        self.compute_output_shape(inputs.shape)
        return self._activated(
            depthwise_conv(inputs, self.kernel.value, self.strides, self.padding, self.data_format, self.dilation_rate)
        )

    def compute_output_shape(self, input_shape: Shape) -> Any:
        space = self._space(input_shape)
        sizes = output_sizes(space, self.kernel_size, self.strides, self.padding, self.dilation_rate, self._me())
        channels = input_shape[self.channel_axis]
        return self._with_space(input_shape[0], sizes, None if channels is None else channels * self.depth_multiplier)
