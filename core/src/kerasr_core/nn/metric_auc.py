"""Areas under the curves that confusion counts at falling thresholds draw."""

from __future__ import annotations

import jax.numpy as jnp

from kerasr_core.nn.loss_reduce import safe_divide
from kerasr_core.nn.metric_confusion import Confusion
from kerasr_core.types import Array


def curve_points(counts: Confusion, curve: str) -> tuple[Array, Array]:
    """x and y of the curve at each threshold: ROC, precision over recall, or their gains (recall gain at least 0)."""
    tp, fp, tn, fn = counts
    if curve == "ROC":
        return safe_divide(fp, fp + tn), safe_divide(tp, tp + fn)
    if curve == "PR":
        return safe_divide(tp, tp + fn), safe_divide(tp, tp + fp)
    odds = safe_divide(tp + fn, tn + fp)
    recall_gain = jnp.where(tp == 0, 0.0, jnp.maximum(1.0 - odds * safe_divide(fn, tp), 0.0))
    return recall_gain, 1.0 - odds * safe_divide(fp, tp)


def riemann_area(x: Array, y: Array, summation_method: str) -> Array:
    """Area under (x, y), x falling, with the mean, the least or the greatest height of each strip; summed over the first axis."""
    left, right = y[:-1], y[1:]
    if summation_method == "interpolation":
        heights = (left + right) / 2.0
    else:
        heights = jnp.minimum(left, right) if summation_method == "minoring" else jnp.maximum(left, right)
    return jnp.sum((x[:-1] - x[1:]) * heights, axis=0)


def pr_area(counts: Confusion) -> Array:
    """Area under precision over recall, with true positives (not precision) interpolated between thresholds.

    Davis and Goadrich (2006): within a strip TP = slope · P + intercept, where P = TP + FP.
    """
    tp, positives = counts.true_positives, counts.true_positives + counts.false_positives
    gained = tp[:-1] - tp[1:]
    slope = safe_divide(gained, jnp.maximum(positives[:-1] - positives[1:], 0.0))
    intercept = tp[1:] - slope * positives[1:]
    both = (positives[:-1] > 0) & (positives[1:] > 0)
    ratio = jnp.where(both, safe_divide(positives[:-1], jnp.maximum(positives[1:], 0.0)), 1.0)
    area = slope * (gained + intercept * jnp.log(ratio))
    return jnp.sum(safe_divide(area, jnp.maximum(tp[1:] + counts.false_negatives[1:], 0.0)), axis=0)
