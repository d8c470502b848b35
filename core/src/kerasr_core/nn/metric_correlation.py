"""Correlation of targets and predictions along an axis."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.nn.loss_align import align
from kerasr_core.registry import public
from kerasr_core.types import Array, ArrayLike, Axis


@public("metrics.pearson_correlation")
def pearson_correlation(y_true: ArrayLike, y_pred: ArrayLike, axis: Axis = -1) -> Array:
    """Pearson's correlation: covariance over the product of the standard deviations, from −1 to 1.

    Args:
        y_true: Targets, shape `[batch, ..., d]`.
        y_pred: Predictions, of the same shape.
        axis: The axis along which values are correlated.

    Output shape: that of `y_pred` without `axis`.
    """
    y_true, y_pred = align(y_true, y_pred)
    a, b = _centred(y_true, axis), _centred(y_pred, axis)
    return jnp.sum(_unit(a, axis) * _unit(b, axis), axis=axis)


@public("metrics.concordance_correlation")
def concordance_correlation(y_true: ArrayLike, y_pred: ArrayLike, axis: Axis = -1) -> Array:
    """Lin's concordance: 2 cov / (var + var + (difference of means)²); 1 only if the values are equal.

    Args:
        y_true: Targets, shape `[batch, ..., d]`.
        y_pred: Predictions, of the same shape.
        axis: The axis along which values are compared.

    Output shape: that of `y_pred` without `axis`.
    """
    y_true, y_pred = align(y_true, y_pred)
    mean_a, mean_b = jnp.mean(y_true, axis=axis, keepdims=True), jnp.mean(y_pred, axis=axis, keepdims=True)
    covariance = jnp.mean((y_true - mean_a) * (y_pred - mean_b), axis=axis)
    spread = jnp.var(y_true, axis=axis) + jnp.var(y_pred, axis=axis)
    shift = jnp.square(mean_a - mean_b).squeeze(axis)
    return 2.0 * covariance / (spread + shift + config.epsilon())


def _centred(x: Array, axis: int) -> Array:
    return x - jnp.mean(x, axis=axis, keepdims=True)


def _unit(x: Array, axis: int) -> Array:
    squares = jnp.sum(jnp.square(x), axis=axis, keepdims=True)
    return x / jnp.sqrt(jnp.maximum(squares, config.epsilon()))
