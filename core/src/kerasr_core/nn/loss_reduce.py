"""Sample weights, masks and reductions: from one value for each example to the loss of a batch."""

from __future__ import annotations

import math
from typing import Any

import jax.numpy as jnp

from kerasr_core.errors import ShapeError
from kerasr_core.nn.loss_align import same_rank, to_array
from kerasr_core.types import Array

REDUCTIONS = ("sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none")


def safe_divide(a: Array, b: Array) -> Array:
    """a / b, and 0 where b is 0."""
    zero = b == 0
    return jnp.where(zero, 0.0, a / jnp.where(zero, 1.0, b)).astype(jnp.result_type(a, b))


def masked_weight(sample_weight: Array | None, mask: Array | None, dtype: Any, averaging: bool) -> Array | None:
    """One weight from both; when `averaging` over all elements, valid ones count `all / valid`, so that the mean is theirs."""
    if mask is None:
        return sample_weight
    mask = to_array(mask, "mask").astype(dtype)
    if averaging:
        valid = jnp.sum(mask)
        share = safe_divide(jnp.asarray(math.prod(mask.shape), dtype=dtype), valid)
        mask = jnp.where(mask != 0, share, jnp.zeros((), dtype))
    if sample_weight is None:
        return mask
    mask, sample_weight = same_rank(mask, sample_weight.astype(dtype))
    sample_weight, mask = fit_weight(sample_weight, mask.shape), fit_weight(mask, sample_weight.shape)
    return sample_weight * mask


def fit_weight(weight: Array, shape: tuple[int, ...]) -> Array:
    """Weights of leading axes, given axes of size 1 behind until they have the rank of the values."""
    if weight.ndim < len(shape) and weight.ndim and weight.shape == shape[: weight.ndim]:
        return weight.reshape(*weight.shape, *[1] * (len(shape) - weight.ndim))
    return weight


def weigh(values: Array, weight: Array) -> tuple[Array, Array]:
    """`values · weight`, and the weight in the rank of the values; weights that do not fit are a ShapeError."""
    values, weight = same_rank(values, weight)
    weight = fit_weight(weight, values.shape)
    try:
        shape = jnp.broadcast_shapes(values.shape, weight.shape)
    except ValueError:
        raise ShapeError(
            f"`sample_weight` must have the shape {list(values.shape)} of the losses, or that of their first axes; "
            f"received {list(weight.shape)}.",
            argument="sample_weight", expected=list(values.shape), received=list(weight.shape),
        ) from None
    return jnp.broadcast_to(values, shape) * jnp.broadcast_to(weight, shape), weight


def weighted_reduction(
    values: Array, sample_weight: Any = None, mask: Any = None, reduction: str | None = "sum_over_batch_size"
) -> Array:
    """The loss of a batch from the values of its examples."""
    weight = None if sample_weight is None else to_array(sample_weight, "sample_weight").astype(values.dtype)
    weight = masked_weight(weight, mask, values.dtype, averaging=reduction in ("mean", "sum_over_batch_size"))
    if weight is not None:
        values, weight = weigh(values, weight)
    if reduction in (None, "none") or values.shape in ((), (0,)):
        return values
    total = jnp.sum(values)
    if reduction == "sum":
        return total
    if reduction == "mean_with_sample_weight" and weight is not None:
        return safe_divide(total, jnp.sum(weight))
    count = math.prod(values.shape)
    return total / count if count else total
