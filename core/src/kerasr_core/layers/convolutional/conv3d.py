"""Three-dimensional convolution."""

from __future__ import annotations

from kerasr_core.layers.convolutional.base_conv import BaseConv
from kerasr_core.registry import public
from kerasr_core.types import IntTriple


@public("layers.Conv3D", "layers.Convolution3D")
class Conv3D(BaseConv):
    r"""Filters that slide over the three axes of a volume, such as a film or a scan.

    $$ y_{p,f} = g\Big(b_f + \sum_{u,c} x_{p+u,\,c}\; W_{u,c,f}\Big) $$ for stride 1, with places $p$ and $u$ of three
    coordinates and activation $g$.

    Args:
        kernel_size: Size of the filters along each of the three axes; one number for all.
        strides: How far the filters move along each axis.
        padding: `"valid"` for none, or `"same"` for zeros around, so that stride 1 keeps the size.

    Input shape: `[batch, depth, rows, columns, channels]`, or `[batch, channels, depth, rows, columns]` with channels first.
    Output shape: the same with new depth, rows and columns, and `filters` channels.
    Raises: `ShapeError` if the channels are unknown at build, or the window does not fit into the volume.
    """

    kernel_size: IntTriple
    strides: IntTriple = (1, 1, 1)
    dilation_rate: IntTriple = (1, 1, 1)

    rank = 3
