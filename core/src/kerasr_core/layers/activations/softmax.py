"""The softmax as a layer."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.layer import Layer
from kerasr_core.nn.activation import softmax
from kerasr_core.registry import public
from kerasr_core.types import Array, Axes, Shape


@public("layers.Softmax")
class Softmax(Layer):
    r"""Positive values that sum to 1 along an axis: $e^{x_i} / \sum_j e^{x_j}$.

    Args:
        axis: The axis, or several, that sum to 1.

    Call arguments: `mask`, a boolean array of the shape of the inputs; entries where it is False get a share of 0.
    Input shape: any.
    Output shape: the same.
    """

    axis: Axes = -1

    supports_masking = True

    def call(self, inputs: Array, mask: Array | None = None) -> Array:
        if mask is not None:
            lowest = -3e4 if inputs.dtype == jnp.float16 else -1e9
            inputs = inputs + (1.0 - mask.astype(inputs.dtype)) * jnp.asarray(lowest, inputs.dtype)
        return softmax(inputs, self.axis)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)
