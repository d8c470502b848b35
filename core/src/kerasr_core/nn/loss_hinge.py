"""Hinge losses: a prediction counts as right only beyond a margin of 1."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core.nn.loss_align import align
from kerasr_core.registry import public
from kerasr_core.types import Array, ArrayLike


def signed_labels(y_true: Array) -> Array:
    """Labels 0 and 1 become −1 and 1; any other labels stay as they are."""
    binary = jnp.all((y_true == 0) | (y_true == 1))
    return jnp.where(binary, 2.0 * y_true - 1.0, y_true)


@public("losses.hinge", "metrics.hinge")
def hinge(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """Mean of max(1 − y_true · y_pred, 0) over the last axis.

    Args:
        y_true: Labels −1 and 1 (0 and 1 are converted), shape `[batch, ..., d]`.
        y_pred: Scores, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    return jnp.mean(jnp.maximum(1.0 - signed_labels(y_true) * y_pred, 0.0), axis=-1)


@public("losses.squared_hinge", "metrics.squared_hinge")
def squared_hinge(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """Mean of max(1 − y_true · y_pred, 0)² over the last axis.

    Args:
        y_true: Labels −1 and 1 (0 and 1 are converted), shape `[batch, ..., d]`.
        y_pred: Scores, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    return jnp.mean(jnp.square(jnp.maximum(1.0 - signed_labels(y_true) * y_pred, 0.0)), axis=-1)


@public("losses.categorical_hinge", "metrics.categorical_hinge")
def categorical_hinge(y_true: ArrayLike, y_pred: ArrayLike) -> Array:
    """max(1 + highest score of a wrong class − score of the right class, 0).

    Args:
        y_true: One-hot labels, shape `[batch, ..., classes]`.
        y_pred: Scores, of the same shape.

    Output shape: `[batch, ...]`.
    """
    y_true, y_pred = align(y_true, y_pred)
    right = jnp.sum(y_true * y_pred, axis=-1)
    wrong = jnp.max((1.0 - y_true) * y_pred, axis=-1)
    return jnp.maximum(wrong - right + 1.0, 0.0)
