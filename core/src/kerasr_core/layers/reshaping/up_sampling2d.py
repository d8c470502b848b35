"""Images made larger by repetition or interpolation."""

from __future__ import annotations

from typing import Annotated

import jax

from kerasr_core.layers.reshaping.base_spatial import BaseUpSampling
from kerasr_core.registry import public
from kerasr_core.types import Array, IntPair, choice

_METHODS = {"bilinear": "linear", "bicubic": "cubic", "lanczos3": "lanczos3", "lanczos5": "lanczos5"}  # jax.image's words


@public("layers.UpSampling2D")
class UpSampling2D(BaseUpSampling):
    """An image with every entry several times, or with values between the entries.

    Args:
        size: How often each row and each column stands in the result; one number for both.
        data_format: `"channels_last"` or `"channels_first"`; the global setting if None.
        interpolation: `"nearest"` repeats the entries; `"bilinear"`, `"bicubic"`, `"lanczos3"` and `"lanczos5"` compute values
            between them.

    Input shape: `[batch, rows, columns, channels]`, or `[batch, channels, rows, columns]` with channels first.
    Output shape: the same with `size` times as many rows and columns.
    """

    size: IntPair = (2, 2)
    data_format: Annotated[str, choice("channels_last", "channels_first")] | None = None
    interpolation: Annotated[str, choice("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5")] = "nearest"

    rank = 2

    def call(self, inputs: Array) -> Array:
        if self.interpolation == "nearest":
            return self._repeated(inputs)
        return jax.image.resize(inputs, self.compute_output_shape(inputs.shape), _METHODS[self.interpolation], antialias=False)
