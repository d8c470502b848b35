"""Group normalisation."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim, normal_axis
from kerasr_core.nn.norm import group_norm
from kerasr_core.registry import public
from kerasr_core.types import Array, Axis, Bool, Constraint, Initializer, Int, NonNegativeFloat, Regularizer, Shape


@public("layers.GroupNormalization")
class GroupNormalization(Layer):
    r"""Rescale each group of channels of every example to mean 0 and variance 1, then shift and scale each channel.

    $$ y = \gamma\,(x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta $$ with mean and variance over a group's channels and all
    positions. One group is close to layer normalisation; as many groups as channels are instance normalisation.

    Args:
        groups: Into how many groups the channels are divided; -1 for one for each channel.
        axis: The axis of the channels.
        epsilon: Added to the variance, in squared units of the inputs.
        center: Whether $\beta$ is added.
        scale: Whether $\gamma$ multiplies.
        beta_initializer: Start value of the shift $\beta$, shape `[channels]`.
        gamma_initializer: Start value of the scale $\gamma$, shape `[channels]`.
        beta_regularizer: Penalty on $\beta$.
        gamma_regularizer: Penalty on $\gamma$.
        beta_constraint: Applied to $\beta$ after each update.
        gamma_constraint: Applied to $\gamma$ after each update.

    Input shape: any; the number of channels must be known, and a multiple of `groups`.
    Output shape: the same.
    Source: Wu and He (2018), Group normalization, arXiv:1803.08494.
    """

    groups: Int = 32
    axis: Axis = -1
    epsilon: NonNegativeFloat = 1e-3
    center: Bool = True
    scale: Bool = True
    beta_initializer: Initializer = "zeros"
    gamma_initializer: Initializer = "ones"
    beta_regularizer: Regularizer | None = None
    gamma_regularizer: Regularizer | None = None
    beta_constraint: Constraint | None = None
    gamma_constraint: Constraint | None = None

    supports_masking = True

    def _check_fields(self) -> None:
        self.autocast = False  # half-width inputs are normalised in float32
        if self.groups < 1 and self.groups != -1:
            raise ArgumentError(
                f"{self._me()}: `groups` must be 1 or more, or -1, received {self.groups}.",
                argument="groups", layer=self.name, expected="1 or more, or -1", received=self.groups,
            )

    def build(self, input_shape: Shape) -> None:
        channels = known_dim(input_shape, self.axis, self._me())
        if self.groups == -1:
            self.groups = channels
        if channels % self.groups:
            raise ShapeError(
                f"{self._me()}: the number of channels must be a multiple of `groups`, received {channels} channels and "
                f"{self.groups} groups.", argument="groups", layer=self.name, expected=f"a divisor of {channels}", received=self.groups,
            )
        self.gamma = self.beta = None
        if self.scale:
            self.gamma = self.add_weight(
                "gamma", [channels], self.gamma_initializer, regularizer=self.gamma_regularizer,
                constraint=self.gamma_constraint, autocast=False,
            )
        if self.center:
            self.beta = self.add_weight(
                "beta", [channels], self.beta_initializer, regularizer=self.beta_regularizer,
                constraint=self.beta_constraint, autocast=False,
            )
        self.input_spec = InputSpec(ndim=len(input_shape), axes={self.axis: channels})

    def call(self, inputs: Array) -> Array:
        wide = inputs.astype(jnp.promote_types(inputs.dtype, jnp.float32))
        gamma = None if self.gamma is None else self.gamma.value.astype(wide.dtype)
        beta = None if self.beta is None else self.beta.value.astype(wide.dtype)
        axis = normal_axis(self.axis, inputs.ndim, self._me())
        return group_norm(wide, self.groups, axis, beta, gamma, self.epsilon).astype(self.compute_dtype)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        normal_axis(self.axis, len(input_shape), self._me())
        return tuple(input_shape)

    def get_config(self) -> dict[str, Any]:
        config = super().get_config()
        config.pop("autocast", None)
        return config
