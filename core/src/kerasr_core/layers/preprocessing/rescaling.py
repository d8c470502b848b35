"""Rescaling of inputs, such as pixels from 0..255 to 0..1."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.config import image_data_format
from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import Array, NumberOrList, Shape


@public("layers.Rescaling")
class Rescaling(Layer):
    """Every entry times `scale` plus `offset`.

    Args:
        scale: A number, or one for each channel.
        offset: A number, or one for each channel.

    Input shape: any.
    Output shape: the same, of float dtype.
    """

    scale: NumberOrList
    offset: NumberOrList = 0.0

    supports_masking = True

    def call(self, inputs: Array) -> Array:
        scale, offset = (_along_channels(v, inputs.ndim, self.compute_dtype) for v in (self.scale, self.offset))
        return inputs.astype(self.compute_dtype) * scale + offset

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)


def _along_channels(value: Any, rank: int, dtype: str) -> Array:
    value = jnp.asarray(value, dtype)
    if value.ndim == 1 and image_data_format() == "channels_first" and rank > 1:
        return value.reshape(-1, *(1,) * (rank - 2))
    return value
