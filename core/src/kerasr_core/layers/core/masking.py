"""Masking: marks the time steps that are padding."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.layer import Layer
from kerasr_core.registry import public
from kerasr_core.types import Array, Float, Shape


@public("layers.Masking")
class Masking(Layer):
    """Time steps whose features all equal `mask_value` are set to 0 and skipped by the layers that follow.

    Args:
        mask_value: The value of padding.

    Input shape: `[batch, time, ..., features]`.
    Output shape: the same; the mask has the shape without the last axis.
    """

    mask_value: Float = 0.0

    supports_masking = True

    def call(self, inputs: Array) -> Array:
        kept = jnp.any(jnp.not_equal(inputs, self.mask_value), axis=-1, keepdims=True)
        return inputs * kept.astype(inputs.dtype)

    def _makes_masks(self) -> bool:
        return True

    def compute_mask(self, inputs: Array, previous_mask: Any = None) -> Any:
        return jnp.any(jnp.not_equal(inputs, self.mask_value), axis=-1)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)
