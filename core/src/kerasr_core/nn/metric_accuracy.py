"""How often predictions equal labels: exactly, beyond a threshold, by the highest score, or among the k highest."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.errors import ShapeError
from kerasr_core.nn.loss_align import align, mismatch, to_array, to_float
from kerasr_core.nn.loss_crossentropy import sparse_labels
from kerasr_core.registry import public
from kerasr_core.types import Array, ArrayLike, Bool, Float, PositiveInt


def _hits(equal: Array) -> Array:
    return equal.astype(config.floatx())


def accuracy(y_true: Any, y_pred: Any) -> Array:
    """1 where prediction and label are equal, else 0, elementwise."""
    y_true, y_pred = align(y_true, y_pred)
    return _hits(y_true == y_pred)


@public("metrics.binary_accuracy")
def binary_accuracy(y_true: ArrayLike, y_pred: ArrayLike, threshold: Float = 0.5) -> Array:
    """1 where a prediction lies on the label's side of the threshold, else 0, elementwise.

    Args:
        y_true: Labels 0 and 1, shape `[batch, ..., d]`.
        y_pred: Probabilities, of the same shape.
        threshold: Predictions above it count as 1.

    Output shape: that of `y_pred`.
    """
    y_true, y_pred = align(y_true, y_pred)
    return _hits(y_true == (y_pred > threshold).astype(y_true.dtype))


def _scores(y_pred: Any) -> Array:
    y_pred = to_float(y_pred)
    if not y_pred.ndim:
        raise ShapeError("`y_pred` must have a class axis, received a single number.", argument="y_pred", received=[])
    return y_pred


def _one_hot_labels(y_true: Any, y_pred: Array) -> Array:
    y_true = to_array(y_true, "y_true")
    if y_true.shape != y_pred.shape:
        raise mismatch(y_true, y_pred, " Labels that are whole numbers want a sparse categorical metric.")
    return jnp.argmax(y_true, axis=-1)


@public("metrics.categorical_accuracy")
def categorical_accuracy(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """1 where the highest score is that of the label's class, else 0.

    Args:
        y_true: One-hot labels, shape `[batch, ..., classes]`.
        y_pred: Scores, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_pred = _scores(y_pred)
    return _hits(_one_hot_labels(y_true, y_pred) == jnp.argmax(y_pred, axis=-1))


@public("metrics.sparse_categorical_accuracy")
def sparse_categorical_accuracy(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """1 where the highest score is that of the label's class, else 0.

    Args:
        y_true: Whole-number labels, shape `[batch, ...]` or `[batch, ..., 1]`.
        y_pred: Scores, shape `[batch, ..., classes]`.

    Output shape: `[batch, ...]`.
    """
    y_pred = _scores(y_pred)
    return _hits(sparse_labels(y_true, y_pred, y_pred.ndim - 1) == jnp.argmax(y_pred, axis=-1))


def in_top_k(labels: Array, y_pred: Array, k: int) -> Array:
    """Whether fewer than k classes have a higher score than the label's; NaN counts as the lowest score."""
    inside = (labels >= 0) & (labels < y_pred.shape[-1])
    own = jnp.take_along_axis(y_pred, jnp.where(inside, labels, 0)[..., None], axis=-1)
    own = jnp.where(jnp.isnan(own), -jnp.inf, own)
    return inside & (jnp.sum(y_pred > own, axis=-1) < k)


@public("metrics.top_k_categorical_accuracy")
def top_k_categorical_accuracy(y_true: ArrayLike, y_pred: ArrayLike, k: PositiveInt = 5) -> Array:
    """1 where the label's class is among the k highest scores, else 0.

    Args:
        y_true: One-hot labels, shape `[batch, ..., classes]`.
        y_pred: Scores, of the same shape.
        k: How many of the highest scores are looked at.

    Output shape: `[batch, ...]`.
    """
    y_pred = _scores(y_pred)
    return _hits(in_top_k(_one_hot_labels(y_true, y_pred), y_pred, k))


@public("metrics.sparse_top_k_categorical_accuracy")
def sparse_top_k_categorical_accuracy(
    y_true: ArrayLike, y_pred: ArrayLike, k: PositiveInt = 5, from_sorted_ids: Bool = False
) -> Array:
    """1 where the label's class is among the k highest scores, else 0.

    Args:
        y_true: Whole-number labels, shape `[batch, ...]` or `[batch, ..., 1]`.
        y_pred: Scores, shape `[batch, ..., classes]`; or class numbers, best first.
        k: How many of the highest scores are looked at.
        from_sorted_ids: Whether `y_pred` holds class numbers in falling order of score.

    Output shape: `[batch, ...]`.
    """
    y_pred = to_array(y_pred) if from_sorted_ids else _scores(y_pred)
    labels = sparse_labels(y_true, y_pred, y_pred.ndim - 1)
    if from_sorted_ids:
        return _hits(jnp.any(labels[..., None] == y_pred[..., :k].astype(labels.dtype), axis=-1))
    return _hits(in_top_k(labels, y_pred, k))
