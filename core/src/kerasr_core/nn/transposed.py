"""Transposed convolution of any rank, and the size of its result."""

from __future__ import annotations

from collections.abc import Sequence

import jax.numpy as jnp
from jax import lax

from kerasr_core.types import Array


def conv_transpose(
    inputs: Array, kernel: Array, strides: Sequence[int], padding: str, output_padding: Sequence[int | None], data_format: str,
    dilation: Sequence[int],
) -> Array:
    """The gradient of a convolution with respect to its input, as a function of `[batch, *space, channels]`.

    The kernel is `[*window, filters, channels]`. `output_padding` is what is added to the size of the result along each axis;
    None for as much as makes it `size * stride` (same), or `size * stride + max(window - stride, 0)` (valid).
    """
    rank = kernel.ndim - 2
    space = tuple(range(1, rank + 1))
    side = (0, rank + 1, *space) if data_format == "channels_last" else (0, 1, *(d + 1 for d in space))
    pads = [transposed_pads(*each) for each in zip(kernel.shape, strides, dilation, (padding,) * rank, output_padding)]
    return lax.conv_general_dilated(
        inputs.astype(kernel.dtype), jnp.flip(kernel, range(rank)), (1,) * rank, pads, lhs_dilation=tuple(strides),
        rhs_dilation=tuple(dilation), dimension_numbers=lax.ConvDimensionNumbers(side, (rank, rank + 1, *range(rank)), side),
    )


def transposed_pads(size: int, stride: int, gap: int, padding: str, extra: int | None) -> tuple[int, int]:
    """Zeros before and after an axis of the inputs, between whose entries lie `stride - 1` zeros."""
    full = (size - 1) * gap + 1
    if padding == "valid":
        return full - 1, full - 1 + (max(stride - full, 0) if extra is None else extra)
    total = full - 2 + (stride if extra is None else full % 2 + extra)
    before = min(full - 1, -(-total // 2))
    return before, total - before


def transposed_size(
    length: int | None, size: int, stride: int, gap: int, padding: str, extra: int | None
) -> int | None:
    """Size of the result along one axis; None where that of the input is unknown."""
    if length is None:
        return None
    return (length - 1) * stride + 2 + sum(transposed_pads(size, stride, gap, padding, extra)) - ((size - 1) * gap + 1)
