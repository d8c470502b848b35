"""One-dimensional convolution."""

from __future__ import annotations

from typing import Annotated

from kerasr_core.layers.convolutional.base_conv import BaseConv
from kerasr_core.registry import public
from kerasr_core.types import IntSingle, choice


@public("layers.Conv1D", "layers.Convolution1D")
class Conv1D(BaseConv):
    r"""Filters that slide over the steps of a sequence.

    $$ y_{t,f} = g\Big(b_f + \sum_{u,c} x_{t+u,\,c}\; W_{u,c,f}\Big) $$ for stride 1, with activation $g$.

    Args:
        kernel_size: Length of the filters in steps.
        strides: How far the filters move, in steps.
        padding: `"valid"` for none, `"same"` for zeros at both ends, so that stride 1 keeps the length, or `"causal"` for zeros
            before the first step only, so that an output depends on no later input.

    Input shape: `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
    Output shape: the same with new steps, and `filters` channels.
    Raises: `ShapeError` if the channels are unknown at build, or the filters do not fit into the sequence.
    """

    kernel_size: IntSingle
    strides: IntSingle = 1
    padding: Annotated[str, choice("valid", "same", "causal")] = "valid"
    dilation_rate: IntSingle = 1

    rank = 1
