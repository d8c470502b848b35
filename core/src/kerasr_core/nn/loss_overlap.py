"""Losses of segmentation: how little the predicted and the true regions overlap."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.nn.loss_align import align
from kerasr_core.nn.loss_reduce import safe_divide
from kerasr_core.registry import public
from kerasr_core.types import Array, ArrayLike, Axes, Float


def _axes(axis: Axes | None) -> tuple[int, ...] | None:
    if axis is None:
        return None
    return (axis,) if isinstance(axis, int) else tuple(axis)


@public("losses.dice")
def dice(y_true: ArrayLike, y_pred: ArrayLike, axis: Axes | None = None) -> Array:
    """1 − 2 Σ y_true y_pred / (Σ y_true + Σ y_pred + ε).

    Args:
        y_true: Labels 0 and 1.
        y_pred: Probabilities, of the same shape.
        axis: The axes that are summed; all if None.

    Output shape: that of `y_pred` without `axis`.
    """
    y_true, y_pred = align(y_true, y_pred)
    over = _axes(axis)
    both = jnp.sum(y_true * y_pred, axis=over)
    return 1.0 - safe_divide(2.0 * both, jnp.sum(y_true, axis=over) + jnp.sum(y_pred, axis=over) + config.epsilon())


@public("losses.tversky")
def tversky(
    y_true: ArrayLike, y_pred: ArrayLike, alpha: Float = 0.5, beta: Float = 0.5, axis: Axes | None = None
) -> Array:
    """1 − TP / (TP + α FN + β FP + ε), with counts of probabilities.

    Args:
        y_true: Labels 0 and 1.
        y_pred: Probabilities, of the same shape.
        alpha: Weight of false negatives.
        beta: Weight of false positives.
        axis: The axes that are summed; all if None.

    Output shape: that of `y_pred` without `axis`.
    Source: Salehi, Erdogmus and Gholipour (2017), arXiv:1706.05721, with α and β in the places that Keras gives them.
    """
    y_true, y_pred = align(y_true, y_pred)
    over = _axes(axis)
    tp = jnp.sum(y_true * y_pred, axis=over)
    fp = jnp.sum((1.0 - y_true) * y_pred, axis=over)
    fn = jnp.sum(y_true * (1.0 - y_pred), axis=over)
    return 1.0 - safe_divide(tp, tp + alpha * fn + beta * fp + config.epsilon())
