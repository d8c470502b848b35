"""Layer normalisation."""

from __future__ import annotations

from typing import Any

from kerasr_core import dtypes
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim, normal_axis
from kerasr_core.nn.norm import deviation_norm, layer_norm
from kerasr_core.registry import public
from kerasr_core.types import Array, Axes, Bool, Constraint, Initializer, NonNegativeFloat, Regularizer, Shape


@public("layers.LayerNormalization")
class LayerNormalization(Layer):
    r"""Rescale every example to mean 0 and variance 1 over some axes, then shift and scale.

    $$ y = \gamma\,(x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta $$

    Args:
        axis: The axis, or several, over which mean and variance are taken.
        epsilon: Added to the variance, in squared units of the inputs.
        center: Whether $\beta$ is added.
        scale: Whether $\gamma$ multiplies.
        beta_initializer: Start value of the shift $\beta$, of the shape of the normalised axes.
        gamma_initializer: Start value of the scale $\gamma$, of the shape of the normalised axes.
        beta_regularizer: Penalty on $\beta$.
        gamma_regularizer: Penalty on $\gamma$.
        beta_constraint: Applied to $\beta$ after each update.
        gamma_constraint: Applied to $\gamma$ after each update.
        rms_scaling: Only divide by the standard deviation and multiply by $\gamma$, without centring. Kept for old files.

    Input shape: any; the sizes of the normalised axes must be known.
    Output shape: the same.
    Raises: `ShapeError` at build if a normalised axis is free or absent.
    Source: Ba, Kiros and Hinton (2016), section 3, arXiv:1607.06450. The variance is the biased one.
    """

    axis: Axes = -1
    epsilon: NonNegativeFloat = 1e-3
    center: Bool = True
    scale: Bool = True
    beta_initializer: Initializer = "zeros"
    gamma_initializer: Initializer = "ones"
    beta_regularizer: Regularizer | None = None
    gamma_regularizer: Regularizer | None = None
    beta_constraint: Constraint | None = None
    gamma_constraint: Constraint | None = None
    rms_scaling: Bool = False

    supports_masking = True

    def _check_fields(self) -> None:
        self.autocast = False  # half-width inputs are normalised in float32

    def build(self, input_shape: Shape) -> None:
        axes = self._axes(len(input_shape))
        self.axis = self.axis if isinstance(self.axis, list) else [self.axis]  # as Keras stores it once it is built
        sizes = [known_dim(input_shape, a, self._me()) for a in axes]
        self.gamma = self.beta = None
        if self.scale or self.rms_scaling:
            self.gamma = self.add_weight(
                "gamma", sizes, self.gamma_initializer, regularizer=self.gamma_regularizer,
                constraint=self.gamma_constraint, autocast=False,
            )
        if self.center and not self.rms_scaling:
            self.beta = self.add_weight(
                "beta", sizes, self.beta_initializer, regularizer=self.beta_regularizer,
                constraint=self.beta_constraint, autocast=False,
            )

    def call(self, inputs: Array) -> Array:
        axes = self._axes(inputs.ndim)
        compute = self.compute_dtype
        wide = inputs.astype("float32" if compute in ("float16", "bfloat16") or not dtypes.is_float(inputs.dtype) else compute)
        shape = [n if i in axes else 1 for i, n in enumerate(inputs.shape)]
        gamma = None if self.gamma is None else self.gamma.value.astype(wide.dtype).reshape(shape)
        beta = None if self.beta is None else self.beta.value.astype(wide.dtype).reshape(shape)
        if self.rms_scaling:
            return deviation_norm(wide, axes, gamma, self.epsilon).astype(compute)
        return layer_norm(wide, axes, beta, gamma, self.epsilon).astype(compute)

    def compute_output_shape(self, input_shape: Shape) -> Any:
        self._axes(len(input_shape))
        return tuple(input_shape)

    def _axes(self, rank: int) -> list[int]:
        axes = self.axis if isinstance(self.axis, list) else [self.axis]
        return sorted(normal_axis(a, rank, self._me()) for a in axes)

    def get_config(self) -> dict[str, Any]:
        config = super().get_config()
        config.pop("autocast", None)
        return config
