"""What pooling layers share: a window that slides, and the mean or maximum over all positions."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from kerasr_core.config import standard_data_format
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.nn.window import output_sizes
from kerasr_core.types import AnyValue, Bool, Shape, choice


class BasePooling(Layer):
    """A window that slides over `rank` axes, channel by channel. Concrete classes declare the kinds of the sizes."""

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


class BaseGlobalPooling(Layer):
    """One value for each channel."""

    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None
    keepdims: Bool = False

    rank: ClassVar[int]

    def _check_fields(self) -> None:
        self.data_format = standard_data_format(self.data_format)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        first = self.data_format == "channels_first"
        channels = input_shape[1] if first else input_shape[-1]
        ones = (1,) * self.rank if self.keepdims else ()
        return (input_shape[0], channels, *ones) if first else (input_shape[0], *ones, channels)
