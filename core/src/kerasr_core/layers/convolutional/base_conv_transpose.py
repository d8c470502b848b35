"""What transposed convolution layers of every rank share."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.errors import ArgumentError
from kerasr_core.layers.convolutional.sliding import SlidingLayer
from kerasr_core.nn.transposed import conv_transpose, transposed_size
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


class BaseConvTranspose(SlidingLayer):
    """A convolution read backwards. Concrete classes declare the kinds of the sizes.

    Args:
        filters: Number of filters: size of the output's channel axis.
        padding: `"valid"` for the sums of all windows, or `"same"` for a result of the size of the inputs times the strides.
        output_padding: What is added to the size of the result along each axis, less than the stride; chosen by `padding`
            and `strides` if None.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
        dilation_rate: Distance between the entries of a filter; above 1 only with stride 1.
        activation: Function applied to the sums; None for none.
        use_bias: Whether a bias is added for each filter.
        kernel_initializer: Start value of the kernel, shape `[*kernel_size, filters, channels]`.
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
    output_padding: AnyValue | None = None
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None
    dilation_rate: AnyValue = 1
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
        if max(self.strides) > 1 and max(self.dilation_rate) > 1:
            raise ArgumentError(
                f"{self._me()}: `strides` and `dilation_rate` cannot both be above 1, received {self.strides} and "
                f"{self.dilation_rate}.", argument="dilation_rate", layer=self.name, expected="1", received=self.dilation_rate,
            )
        if self.output_padding is not None and any(p >= s for p, s in zip(self.output_padding, self.strides)):
            raise ArgumentError(
                f"{self._me()}: `output_padding` must be less than `strides` along every axis, received {self.output_padding} and "
                f"{self.strides}.",
                argument="output_padding", layer=self.name, expected=f"less than {self.strides}", received=self.output_padding,
            )

    def build(self, input_shape: Shape) -> None:
        channels = self._channels(input_shape)
        self.kernel = self.add_weight(
            "kernel", [*self.kernel_size, self.filters, channels], self.kernel_initializer,
            regularizer=self.kernel_regularizer, constraint=self.kernel_constraint,
        )
        self._add_bias(self.filters)
        self._expect_channels(channels)

    @property
    def _extra(self) -> tuple[int | None, ...]:
        return (None,) * self.rank if self.output_padding is None else tuple(self.output_padding)

    def call(self, inputs: Array) -> Array:
        return self._activated(
            conv_transpose(
                inputs, self.kernel.value, self.strides, self.padding, self._extra, self.data_format, self.dilation_rate
            )
        )

    def compute_output_shape(self, input_shape: Shape) -> Any:
        sizes = [
            transposed_size(n, k, s, g, self.padding, e)
            for n, k, s, g, e in zip(
                self._space(input_shape), self.kernel_size, self.strides, self.dilation_rate, self._extra
            )
        ]
        return self._with_space(input_shape[0], sizes, self.filters)
