"""Batch normalisation, with masks and with renormalisation."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
from jax import lax

from kerasr_core.errors import ArgumentError, shown
from kerasr_core.input_spec import InputSpec
from kerasr_core.layer import Layer
from kerasr_core.layers.checks import known_dim, normal_axis
from kerasr_core.nn.norm import moments, moved, normalize, normalize_by_batch
from kerasr_core.registry import public
from kerasr_core.types import Array, Axis, Bool, Constraint, Dict, Float, Initializer, NonNegativeFloat, Regularizer, Shape
from kerasr_core.variable import Variable

_CLIPPING = ("rmax", "rmin", "dmax")


@public("layers.BatchNormalization")
class BatchNormalization(Layer):
    r"""Bring every channel to mean 0 and variance 1, then shift and scale.

    $$ y = \gamma\,(x - \mu) / \sqrt{\sigma^2 + \epsilon} + \beta $$ In training $\mu$ and $\sigma^2$ are those of the batch, and
    moving averages of them are kept; outside training, and while the layer is frozen, the moving averages are used.

    Args:
        axis: The channel axis.
        momentum: Share of the old moving average that an update keeps.
        epsilon: Added to the variance.
        center: Whether $\beta$ is added.
        scale: Whether $\gamma$ multiplies.
        beta_initializer: Start value of the shift $\beta$, shape `[channels]`.
        gamma_initializer: Start value of the scale $\gamma$, shape `[channels]`.
        moving_mean_initializer: Start value of the moving mean.
        moving_variance_initializer: Start value of the moving variance.
        beta_regularizer: Penalty on $\beta$.
        gamma_regularizer: Penalty on $\gamma$.
        beta_constraint: Applied to $\beta$ after each update.
        gamma_constraint: Applied to $\gamma$ after each update.
        renorm: Whether batches are corrected towards moving averages (batch renormalisation).
        renorm_clipping: Bounds `rmax` and `rmin` of the correcting factor and `dmax` of the correcting shift; each may be absent.
        renorm_momentum: Share of the old averages that an update of renormalisation keeps.
        synchronized: Whether the moments are those of all devices together. Arrays that are sharded over devices count as one
            batch in any case.

    Call arguments: `training`; `mask`, an array of booleans, without the channel axis, that says which entries count.
    Input shape: any; the size of the channel axis must be known.
    Output shape: the same.
    Raises: `ShapeError` at build if the channel axis is free or absent.
    Source: Ioffe and Szegedy (2015), arXiv:1502.03167; renormalisation: Ioffe (2017), arXiv:1702.03275. Variances are biased.
    """

    axis: Axis = -1
    momentum: Float = 0.99
    epsilon: NonNegativeFloat = 1e-3
    center: Bool = True
    scale: Bool = True
    beta_initializer: Initializer = "zeros"
    gamma_initializer: Initializer = "ones"
    moving_mean_initializer: Initializer = "zeros"
    moving_variance_initializer: Initializer = "ones"
    beta_regularizer: Regularizer | None = None
    gamma_regularizer: Regularizer | None = None
    beta_constraint: Constraint | None = None
    gamma_constraint: Constraint | None = None
    renorm: Bool = False
    renorm_clipping: Dict | None = None
    renorm_momentum: Float = 0.99
    synchronized: Bool = False

    supports_masking = True
    mixes_rows_in_training = True

    def _check_fields(self) -> None:
        unknown = [k for k in self.renorm_clipping or {} if k not in _CLIPPING]
        if unknown:
            raise ArgumentError(
                f"{self._me()}: `renorm_clipping` may have the keys {', '.join(_CLIPPING)}, received {shown(unknown[0])}.",
                argument="renorm_clipping", layer=self.name, expected=_CLIPPING, received=unknown,
            )

    def build(self, input_shape: Shape) -> None:
        normal_axis(self.axis, len(input_shape), self._me())
        channels = [known_dim(input_shape, self.axis, self._me())]
        self.gamma = self.beta = None
        if self.scale:
            self.gamma = self.add_weight(
                "gamma", channels, self.gamma_initializer, regularizer=self.gamma_regularizer, constraint=self.gamma_constraint,
            )
        if self.center:
            self.beta = self.add_weight(
                "beta", channels, self.beta_initializer, regularizer=self.beta_regularizer, constraint=self.beta_constraint,
            )
        self.moving_mean = self._average("moving_mean", channels, self.moving_mean_initializer)
        self.moving_variance = self._average("moving_variance", channels, self.moving_variance_initializer)
        if self.renorm:
            self._add_renorm_averages(channels)
        self.input_spec = InputSpec(ndim=len(input_shape), axes={self.axis: channels[0]})

    def _average(self, name: str, shape: list[int], initializer: Any) -> Variable:
        return self.add_weight(name, shape, initializer, trainable=False, autocast=False)

    def _add_renorm_averages(self, channels: list[int]) -> None:
        def start_stddev(shape: Any, dtype: Any = None) -> Array:
            return jnp.sqrt(self.moving_variance_initializer(shape, dtype=dtype))

        self.moving_stddev = self._average("moving_stddev", channels, start_stddev)
        self.renorm_mean = self._average("renorm_mean", channels, self.moving_mean_initializer)
        self.renorm_stddev = self._average("renorm_stddev", channels, start_stddev)

    def call(self, inputs: Array, training: Bool | None = None, mask: Array | None = None) -> Array:
        compute = self.compute_dtype
        x = inputs.astype("float32" if compute in ("float16", "bfloat16") else compute)
        axis = self.axis % x.ndim
        if training and self.trainable and mask is None and not self.renorm:
            weights = [None if w is None else w.value.astype(x.dtype) for w in (self.gamma, self.beta)]
            outputs, mean, variance = normalize_by_batch(x, *weights, axis, self.epsilon)
            self._follow(mean, variance)
            return outputs.astype(compute)
        gamma, beta = self._along(self.gamma, x), self._along(self.beta, x)
        if training and self.trainable:
            others = [a for a in range(x.ndim) if a != axis]
            mean, variance = moments(x, others, None if mask is None else _beside_channels(mask, axis, x.ndim))
            if self.renorm:
                gamma, beta = self._renormalized(mean, variance, gamma, beta)
            else:
                self._follow(mean, variance)
        else:
            mean, variance = self._along(self.moving_mean, x), self._along(self.moving_variance, x)
        return normalize(x, mean, variance, beta, gamma, self.epsilon).astype(compute)

    def _along(self, weight: Variable | None, x: Array) -> Array | None:
        """A weight `[channels]` in the shape in which it broadcasts against `x`."""
        if weight is None:
            return None
        shape = [1] * x.ndim
        shape[self.axis] = -1
        return weight.value.astype(x.dtype).reshape(shape)

    def _follow(self, mean: Array, variance: Array) -> None:
        self._move(self.moving_mean, mean, self.momentum)
        self._move(self.moving_variance, variance, self.momentum)

    def _move(self, average: Variable, value: Array, momentum: float) -> None:
        average.assign(moved(average.raw(), value, momentum))

    def _renormalized(
        self, mean: Array, variance: Array, gamma: Array | None, beta: Array | None
    ) -> tuple[Array, Array]:
        """γ r and β + γ d: scale and shift with the corrections r and d towards the moving averages (Ioffe, 2017)."""
        limits = self.renorm_clipping or {}
        stddev = lax.stop_gradient(jnp.sqrt(variance + self.epsilon))
        average, spread = self._along(self.renorm_mean, mean), self._along(self.renorm_stddev, mean)
        r = jnp.clip(stddev / spread, limits.get("rmin"), limits.get("rmax"))
        d = (lax.stop_gradient(mean) - average) / spread
        if "dmax" in limits:
            d = jnp.clip(d, -limits["dmax"], limits["dmax"])
        self._move(self.renorm_mean, mean, self.renorm_momentum)
        self._move(self.renorm_stddev, stddev, self.renorm_momentum)
        self._move(self.moving_mean, mean, self.momentum)
        self._move(self.moving_stddev, stddev, self.momentum)
        self.moving_variance.assign(jnp.maximum(jnp.square(self.moving_stddev.raw()) - self.epsilon, 0.0))
        scale = r if gamma is None else r * gamma
        shift = d if gamma is None else d * gamma
        return scale, shift if beta is None else shift + beta

    def compute_output_shape(self, input_shape: Shape) -> Any:
        normal_axis(self.axis, len(input_shape), self._me())
        return tuple(input_shape)


def _beside_channels(mask: Array, axis: int, rank: int) -> Array:
    """A mask without the channel axis as one that broadcasts against the inputs."""
    if mask.ndim == rank:
        return mask
    mask = mask.reshape(mask.shape + (1,) * (rank - 1 - mask.ndim))
    return jnp.expand_dims(mask, axis)
