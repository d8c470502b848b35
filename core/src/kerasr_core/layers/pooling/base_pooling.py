"""What pooling layers share: a window that slides, and the mean or maximum over all positions."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from kerasr_core.config import standard_data_format
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.nn.pool import average_pool, global_average, max_pool
from kerasr_core.nn.window import output_sizes
from kerasr_core.types import AnyValue, Array, Bool, Shape, choice


class BasePooling(Layer):
    """A window that slides over `rank` axes, channel by channel. Concrete classes declare the kinds of the sizes.

    Args:
        padding: `"valid"` for windows inside the inputs only, or `"same"` for windows that reach beyond them.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
    """

    pool_size: AnyValue
    strides: AnyValue | None = None
    padding: Annotated[str, choice("valid", "same")] = "valid"
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None

    rank: ClassVar[int]

    def _check_fields(self) -> None:
        self.data_format = standard_data_format(self.data_format)
        self.strides = self.pool_size if self.strides is None else self.strides
        self.input_spec = InputSpec(ndim=self.rank + 2)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        first = self.data_format == "channels_first"
        space = input_shape[2:] if first else input_shape[1:-1]
        ones = (1,) * self.rank
        sizes = output_sizes(space, self.pool_size, self.strides, self.padding, ones, self._me())
        return (*input_shape[:2], *sizes) if first else (input_shape[0], *sizes, input_shape[-1])


class MaxPooling(BasePooling):
    """The largest value of each window."""

    def call(self, inputs: Array) -> Array:
        self.compute_output_shape(inputs.shape)
        return max_pool(inputs, self.pool_size, self.strides, self.padding, self.data_format)

    def _output_dtype(self, inputs: Any) -> str:
        return str(inputs.dtype)


class AveragePooling(BasePooling):
    """The mean of each window; places outside the inputs do not count."""

    def call(self, inputs: Array) -> Array:
        self.compute_output_shape(inputs.shape)
        return average_pool(inputs, self.pool_size, self.strides, self.padding, self.data_format)


class BaseGlobalPooling(Layer):
    """One value for each channel.

    Args:
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
    """

    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None
    keepdims: Bool = False

    rank: ClassVar[int]

    def _check_fields(self) -> None:
        self.data_format = standard_data_format(self.data_format)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    @property
    def _space_axes(self) -> tuple[int, ...]:
        """The axes of the positions."""
        start = 2 if self.data_format == "channels_first" else 1
        return tuple(range(start, start + self.rank))

    def compute_output_shape(self, input_shape: Shape) -> Any:
        first = self.data_format == "channels_first"
        channels = input_shape[1] if first else input_shape[-1]
        ones = (1,) * self.rank if self.keepdims else ()
        return (input_shape[0], channels, *ones) if first else (input_shape[0], *ones, channels)


class GlobalAveragePooling(BaseGlobalPooling):
    """The mean of each channel."""

    def call(self, inputs: Array) -> Array:
        return global_average(inputs, self.data_format, self.keepdims)


class GlobalMaxPooling(BaseGlobalPooling):
    """The largest value of each channel."""

    def call(self, inputs: Array) -> Array:
        return inputs.max(self._space_axes, keepdims=self.keepdims)

    def _output_dtype(self, inputs: Any) -> str:
        return str(inputs.dtype)
