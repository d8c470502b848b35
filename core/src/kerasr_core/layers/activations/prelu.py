"""The parametric rectified linear unit."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim
from kerasr_core.registry import public
from kerasr_core.types import Array, Axes, Constraint, Initializer, Regularizer, Shape


@public("layers.PReLU")
class PReLU(Layer):
    r"""Rectified linear unit whose slope below 0 is learnt: $\max(x, 0) + \alpha \min(x, 0)$.

    Args:
        alpha_initializer: Start value of the slopes, of the shape of one example.
        alpha_regularizer: Penalty on the slopes.
        alpha_constraint: Applied to the slopes after each update.
        shared_axes: Axes along which one slope is shared, such as `[1, 2]` for images.

    Input shape: `[batch, ...]`; sizes of axes that are not shared must be known.
    Output shape: the same.
    Source: He et al. (2015), arXiv:1502.01852.
    """

    alpha_initializer: Initializer = "Zeros"
    alpha_regularizer: Regularizer | None = None
    alpha_constraint: Constraint | None = None
    shared_axes: Axes | None = None

    supports_masking = True

    def _check_fields(self) -> None:
        if isinstance(self.shared_axes, int):
            self.shared_axes = [self.shared_axes]

    def build(self, input_shape: Shape) -> None:
        shared = self.shared_axes or []
        rank = len(input_shape)
        slopes = [1 if axis in shared else known_dim(input_shape, axis, self._me()) for axis in range(1, rank)]
        self.alpha = self.add_weight(
            "alpha", slopes, self.alpha_initializer, regularizer=self.alpha_regularizer, constraint=self.alpha_constraint,
        )
        self.input_spec = InputSpec(ndim=rank, axes={i: input_shape[i] for i in range(1, rank) if i not in shared})

    def call(self, inputs: Array) -> Array:
        return jnp.maximum(inputs, 0) - self.alpha.value * jnp.maximum(-inputs, 0)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        return tuple(input_shape)
