"""Distances between numbers: squared, absolute, relative, logarithmic and robust errors, and the angle between vectors.

Each is averaged (the cosine summed) over the last axis: `[batch, ..., d] -> [batch, ...]`.
"""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.nn.loss_align import align
from kerasr_core.registry import public
from kerasr_core.types import Array, ArrayLike, Axis, Float


@public("losses.mean_squared_error", "metrics.mean_squared_error", spellings=("mse", "MSE"))
def mean_squared_error(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """Mean of (y_true − y_pred)² over the last axis.

    Args:
        y_true: Targets, shape `[batch, ..., d]`.
        y_pred: Predictions, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    return jnp.mean(jnp.square(y_true - y_pred), axis=-1)


def squared_error(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """(y_true − y_pred)², elementwise."""
    y_true, y_pred = align(y_true, y_pred)
    return jnp.square(y_true - y_pred)


@public("losses.mean_absolute_error", "metrics.mean_absolute_error", spellings=("mae", "MAE"))
def mean_absolute_error(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """Mean of |y_true − y_pred| over the last axis.

    Args:
        y_true: Targets, shape `[batch, ..., d]`.
        y_pred: Predictions, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    return jnp.mean(jnp.abs(y_true - y_pred), axis=-1)


@public("losses.mean_absolute_percentage_error", "metrics.mean_absolute_percentage_error", spellings=("mape", "MAPE"))
def mean_absolute_percentage_error(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """100 times the mean of |y_true − y_pred| / max(|y_true|, ε) over the last axis.

    Args:
        y_true: Targets, shape `[batch, ..., d]`.
        y_pred: Predictions, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    return 100.0 * jnp.mean(jnp.abs((y_true - y_pred) / jnp.maximum(jnp.abs(y_true), config.epsilon())), axis=-1)


@public("losses.mean_squared_logarithmic_error", "metrics.mean_squared_logarithmic_error", spellings=("msle", "MSLE"))
def mean_squared_logarithmic_error(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """Mean of (log(y_true + 1) − log(y_pred + 1))² over the last axis; values below ε count as ε.

    Args:
        y_true: Targets, shape `[batch, ..., d]`.
        y_pred: Predictions, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    epsilon = config.epsilon()
    first = jnp.log(jnp.maximum(y_pred, epsilon) + 1.0)
    second = jnp.log(jnp.maximum(y_true, epsilon) + 1.0)
    return jnp.mean(jnp.square(first - second), axis=-1)


@public("losses.huber", "metrics.huber")
def huber(y_true: ArrayLike, y_pred: ArrayLike, delta: Float = 1.0) -> Array:
    """½e² where |e| ≤ δ, else δ(|e| − ½δ), with e = y_pred − y_true; mean over the last axis.

    Args:
        y_true: Targets, shape `[batch, ..., d]`.
        y_pred: Predictions, of the same shape.
        delta: Where the square turns into a straight line.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    e = jnp.abs(y_pred - y_true)
    return jnp.mean(jnp.where(e <= delta, 0.5 * jnp.square(e), delta * e - 0.5 * delta * delta), axis=-1)


@public("losses.log_cosh", "metrics.log_cosh")
def log_cosh(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """Mean of log cosh(y_pred − y_true) over the last axis, in the form that cannot overflow.

    Args:
        y_true: Targets, shape `[batch, ..., d]`.
        y_pred: Predictions, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    e = y_pred - y_true
    return jnp.mean(e + jax.nn.softplus(-2.0 * e) - math.log(2.0), axis=-1)


def unit_vectors(x: Array, axis: int) -> Array:
    """x scaled to length 1 along `axis`; a zero vector stays zero."""
    squares = jnp.sum(jnp.square(x), axis=axis, keepdims=True)
    return x * jax.lax.rsqrt(jnp.maximum(squares, config.epsilon() ** 2))


def cosine(y_true: ArrayLike, y_pred: ArrayLike, axis: int = -1) -> Array:
    """The cosine of the angle between `y_true` and `y_pred` along `axis`."""
    y_true, y_pred = align(y_true, y_pred)
    return jnp.sum(unit_vectors(y_true, axis) * unit_vectors(y_pred, axis), axis=axis)


@public("losses.cosine_similarity")
def cosine_similarity(y_true: ArrayLike, y_pred: ArrayLike, axis: Axis = -1) -> Array:
    """Minus the cosine of the angle between targets and predictions: −1 for equal directions, 1 for opposite ones.

    Args:
        y_true: Targets, shape `[batch, ..., d]`.
        y_pred: Predictions, of the same shape.
        axis: The axis of the vectors.

    Output shape: that of `y_pred` without `axis`.
    """
    return -cosine(y_true, y_pred, axis)


@public("losses.kl_divergence", "metrics.kl_divergence", spellings=("kld", "KLD"))
def kl_divergence(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """Kullback–Leibler divergence Σ y_true log(y_true / y_pred) over the last axis; both are kept within [ε, 1].

    Args:
        y_true: True probabilities, shape `[batch, ..., d]`.
        y_pred: Predicted probabilities, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    y_true, y_pred = jnp.clip(y_true, config.epsilon(), 1.0), jnp.clip(y_pred, config.epsilon(), 1.0)
    return jnp.sum(y_true * jnp.log(y_true / y_pred), axis=-1)


@public("losses.poisson", "metrics.poisson")
def poisson(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """Mean of y_pred − y_true log(y_pred + ε): the Poisson likelihood of counts, up to a constant.

    Args:
        y_true: Counts, shape `[batch, ..., d]`.
        y_pred: Predicted rates, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    return jnp.mean(y_pred - y_true * jnp.log(y_pred + config.epsilon()), axis=-1)
