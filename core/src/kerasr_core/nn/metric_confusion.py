"""Counts of true and false positives and negatives at one or many thresholds.

Evenly spread thresholds take a histogram of the predictions and one cumulative sum; others compare every prediction with each.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core.errors import ShapeError
from kerasr_core.nn.loss_align import same_rank, to_array, to_float
from kerasr_core.nn.loss_reduce import fit_weight
from kerasr_core.types import Array

NEGATIVE_INFINITY = -1e10


class Confusion(NamedTuple):
    """Weighted counts, each of shape `[thresholds]`, or `[thresholds, labels]` for each label apart."""

    true_positives: Array
    false_positives: Array
    true_negatives: Array
    false_negatives: Array


def evenly_spread(thresholds: Sequence[float]) -> bool:
    """Whether thresholds are 0, 1/(n−1), …, 1 up to rounding, n at least 3."""
    n = len(thresholds)
    return n >= 3 and bool(np.allclose(thresholds, np.arange(n) / (n - 1), atol=1e-7))


def only_top_k(y_pred: Array, k: int) -> Array:
    """The k highest scores of each example; the others become very small."""
    _, best = jax.lax.top_k(y_pred, min(k, y_pred.shape[-1]))
    positions = jax.lax.broadcasted_iota(best.dtype, (*best.shape, y_pred.shape[-1]), best.ndim)
    chosen = jnp.any(best[..., None] == positions, axis=-2)
    return jnp.where(chosen, y_pred, NEGATIVE_INFINITY)


def prepared(
    y_true: Any, y_pred: Any, sample_weight: Any, dtype: Any, top_k: int | None = None, class_id: int | None = None
) -> tuple[Array, Array, Array | None]:
    """Labels, scores and weights of one shape, for one class if `class_id` is given."""
    y_pred = to_float(y_pred, dtype)
    y_true, y_pred = same_rank(to_array(y_true, "y_true").astype(dtype), y_pred)
    if y_true.shape != y_pred.shape:
        raise ShapeError(
            f"`y_true` must have the shape of `y_pred`: expected {list(y_pred.shape)}, received {list(y_true.shape)}.",
            argument="y_true", expected=list(y_pred.shape), received=list(y_true.shape),
        )
    weight = None
    if sample_weight is not None:
        weight = to_array(sample_weight, "sample_weight").astype(dtype)
        y_pred, weight = same_rank(y_pred, weight)
        y_true = y_true.reshape(y_pred.shape)
        weight = fit_weight(weight, y_pred.shape)
        try:
            weight = jnp.broadcast_to(weight, y_pred.shape)
        except ValueError:
            raise ShapeError(
                f"`sample_weight` must fit `y_pred` of shape {list(y_pred.shape)}, received {list(weight.shape)}.",
                argument="sample_weight", expected=list(y_pred.shape), received=list(weight.shape),
            ) from None
    if top_k is not None:
        y_pred = only_top_k(y_pred, top_k)
    if class_id is not None:
        y_true, y_pred = y_true[..., class_id], y_pred[..., class_id]
        weight = None if weight is None else weight[..., class_id]
    return y_true, y_pred, weight


def confusion(
    y_true: Array, y_pred: Array, weight: Array | None, thresholds: Sequence[float], *, even: bool, by_label: bool = False
) -> Confusion:
    """Weighted counts at each threshold.

    Args:
        y_true: Labels 0 and 1.
        y_pred: Scores, of the same shape.
        weight: Weights, of the same shape, or None.
        thresholds: Scores above a threshold are positive.
        even: Whether the thresholds are spread evenly from 0 to 1.
        by_label: Whether the last axis holds labels that are counted apart.
    """
    labels = y_pred.shape[-1] if by_label else 1
    flat = lambda x: x.reshape(-1, labels)  # noqa: E731  [examples, labels]
    weight = jnp.ones_like(y_pred) if weight is None else weight
    count = _by_histogram if even else _by_comparison
    counts = count(flat(y_true), flat(y_pred), flat(weight), thresholds)
    return counts if by_label else Confusion(*(c[:, 0] for c in counts))


def _by_comparison(y_true: Array, y_pred: Array, weight: Array, thresholds: Sequence[float]) -> Confusion:
    limits = jnp.asarray(np.asarray(thresholds, dtype=np.float32)).astype(y_pred.dtype)[:, None, None]
    above = (y_pred[None] > limits).astype(weight.dtype)  # [thresholds, examples, labels]
    positive = (y_true != 0).astype(weight.dtype)[None]
    total = lambda x: jnp.sum(x * weight[None], axis=1)  # noqa: E731
    return Confusion(
        total(positive * above), total((1.0 - positive) * above), total((1.0 - positive) * (1.0 - above)),
        total(positive * (1.0 - above)),
    )


def _by_histogram(y_true: Array, y_pred: Array, weight: Array, thresholds: Sequence[float]) -> Confusion:
    n = len(thresholds)
    bucket = jnp.maximum(jnp.ceil(jnp.clip(y_pred, 0.0, 1.0) * (n - 1)) - 1.0, 0.0).astype("int32")
    positive, negative = y_true * weight, (1.0 - y_true) * weight
    histogram = jax.vmap(lambda w, b: jnp.zeros(n, w.dtype).at[b].add(w), in_axes=1, out_axes=1)
    above = lambda w: jnp.cumsum(histogram(w, bucket)[::-1], axis=0)[::-1]  # noqa: E731  [thresholds, labels]
    tp, fp = above(positive), above(negative)
    return Confusion(tp, fp, jnp.sum(negative, axis=0, keepdims=True) - fp, jnp.sum(positive, axis=0, keepdims=True) - tp)
