"""The mean over all steps of a sequence, of those that a mask leaves."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.layers.pooling.base_pooling import BaseGlobalPooling
from kerasr_core.nn.pool import global_average
from kerasr_core.registry import public
from kerasr_core.types import Array


@public("layers.GlobalAveragePooling1D", "layers.GlobalAvgPool1D")
class GlobalAveragePooling1D(BaseGlobalPooling):
    """The mean of each channel over all steps, or over the steps that the mask says count.

    Args:
        keepdims: Whether steps stay as an axis of size 1.

    Call arguments: `mask`, an array of booleans `[batch, steps]`. A sequence of which no step counts gives NaN.
    Input shape: `[batch, steps, channels]`, or `[batch, channels, steps]` with channels first.
    Output shape: `[batch, channels]`, or with an axis of size 1 if `keepdims`. It has no mask.
    """

    rank = 1
    supports_masking = True

    def call(self, inputs: Array, mask: Array | None = None) -> Array:
        if mask is None:
            return global_average(inputs, self.data_format, self.keepdims)
        (axis,) = self._space_axes
        counts = jnp.expand_dims(jnp.asarray(mask, inputs.dtype), 3 - axis)  # [batch, steps, 1] or [batch, 1, steps]
        total = (inputs * counts).sum(axis, keepdims=self.keepdims)
        return total / counts.sum(axis, keepdims=self.keepdims)

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        return None
