"""Transposed convolution of volumes."""

from __future__ import annotations

from typing import Annotated, Any

from kerasr_core.fields import Field
from kerasr_core.layers.convolutional.base_conv_transpose import BaseConvTranspose
from kerasr_core.registry import public
from kerasr_core.types import IntTriple, sizes


@public("layers.Conv3DTranspose", "layers.Convolution3DTranspose")
class Conv3DTranspose(BaseConvTranspose):
    """Filters that make a volume larger: every input entry adds a multiple of them to its neighbourhood in the result.

    It is to inputs and outputs what the gradient of `Conv3D` is to outputs and inputs.

    Args:
        kernel_size: Size of the filters along each of the three axes; one number for all.
        strides: How far apart the inputs' entries stand in the result, along each axis.

    Input shape: `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
    Output shape: the same with new depth, rows and columns, and `filters` channels.
    Raises: `ShapeError` if the channels are unknown at build.
    """

    kernel_size: IntTriple
    strides: IntTriple = (1, 1, 1)
    output_padding: Annotated[Any, sizes(3)] | None = None
    dilation_rate: IntTriple = (1, 1, 1)

    rank = 3

    @classmethod
    def _arranged(cls, fields: dict[str, Field]) -> dict[str, Field]:
        """`data_format` stands before `output_padding` here, as in Keras."""
        names = [name for name in fields if name != "data_format"]
        names.insert(names.index("output_padding"), "data_format")
        return {name: fields[name] for name in names}
