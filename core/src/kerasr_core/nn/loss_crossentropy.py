"""Cross-entropies between labels and predicted probabilities (or logits): binary, categorical, sparse, and their focal forms."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from kerasr_core import config, dtypes
from kerasr_core.errors import ArgumentError, ShapeError
from kerasr_core.masking import set_mask
from kerasr_core.nn.loss_align import align, mismatch, normal_axis, to_array, to_float
from kerasr_core.registry import public
from kerasr_core.types import Array, ArrayLike, Axis, Bool, Float, Fraction, Int


def clip_probability(p: Array) -> Array:
    """p moved into [ε, 1 − ε], so that its logarithm is finite."""
    epsilon = config.epsilon()
    return jnp.clip(p, epsilon, 1.0 - epsilon)


def log_probability(y_pred: Array, from_logits: bool, axis: int) -> Array:
    """log of the class probabilities; probabilities are rescaled to sum 1 and clipped, logits go through log softmax."""
    if from_logits:
        return jax.nn.log_softmax(y_pred, axis=axis)
    return jnp.log(clip_probability(y_pred / jnp.sum(y_pred, axis=axis, keepdims=True)))


def check_label_smoothing(value: float, owner: str = "") -> None:
    """`label_smoothing` is a share of the probability, so from 0 to 1."""
    if not 0.0 <= value <= 1.0:
        raise ArgumentError(
            f"{owner + ': ' if owner else ''}`label_smoothing` must be a number from 0 to 1, received {value!r}.",
            argument="label_smoothing", layer=owner or None, expected="a number from 0 to 1", received=value,
        )


def smooth_binary(y_true: Array, label_smoothing: float) -> Array:
    """Labels drawn towards 1/2 by a share."""
    return y_true * (1.0 - label_smoothing) + 0.5 * label_smoothing if label_smoothing else y_true


def smooth_categorical(y_true: Array, label_smoothing: float, axis: int) -> Array:
    """One-hot labels drawn towards the uniform distribution by a share."""
    if not label_smoothing:
        return y_true
    return y_true * (1.0 - label_smoothing) + label_smoothing / y_true.shape[axis]


def binary_terms(y_true: Array, y_pred: Array, from_logits: bool) -> Array:
    """−y log p − (1 − y) log(1 − p), elementwise."""
    if from_logits:
        return -(y_true * jax.nn.log_sigmoid(y_pred) + (1.0 - y_true) * jax.nn.log_sigmoid(-y_pred))
    p = clip_probability(y_pred)
    return -(y_true * jnp.log(p) + (1.0 - y_true) * jnp.log(1.0 - p))


def categorical_pair(y_true: Any, y_pred: Any, axis: int) -> tuple[Array, Array, int]:
    """One-hot targets and predictions of the same shape, with the class axis counted from 0."""
    y_pred = to_float(y_pred)
    y_true = to_float(y_true, y_pred.dtype, "y_true")
    if y_true.shape != y_pred.shape:
        raise mismatch(y_true, y_pred, " Labels that are whole numbers want a sparse categorical loss or metric.")
    if not y_pred.ndim:
        raise ShapeError("`y_pred` must have a class axis, received a single number.", argument="y_pred", received=[])
    return y_true, y_pred, normal_axis(axis, y_pred.ndim)


@public("losses.binary_crossentropy", "metrics.binary_crossentropy", spellings=("bce", "BCE"))
def binary_crossentropy(
    y_true: ArrayLike, y_pred: ArrayLike, from_logits: Bool = False, label_smoothing: Fraction = 0.0, axis: Axis = -1
) -> Array:
    r"""Cross-entropy of labels 0 and 1 under predicted probabilities, averaged over one axis.

    $$ -\frac1d\sum_i y_i \log p_i + (1 - y_i)\log(1 - p_i) $$

    Args:
        y_true: Labels from 0 to 1, shape `[batch, ..., d]`.
        y_pred: Probabilities (or logits), of the same shape. Probabilities are kept `epsilon` away from 0 and 1.
        from_logits: Whether `y_pred` are logits, to be passed through a sigmoid.
        label_smoothing: Share by which labels are drawn towards 1/2.
        axis: The axis that is averaged.

    Output shape: that of `y_pred` without `axis`.
    """
    y_true, y_pred = align(y_true, y_pred, broadcast=False)
    check_label_smoothing(label_smoothing)
    return jnp.mean(binary_terms(smooth_binary(y_true, label_smoothing), y_pred, from_logits), axis=axis)


@public("losses.categorical_crossentropy", "metrics.categorical_crossentropy")
def categorical_crossentropy(
    y_true: ArrayLike, y_pred: ArrayLike, from_logits: Bool = False, label_smoothing: Fraction = 0.0, axis: Axis = -1
) -> Array:
    r"""Cross-entropy of one-hot labels under predicted class probabilities.

    $$ -\sum_k y_k \log p_k $$

    Args:
        y_true: One-hot labels or class probabilities, shape `[batch, ..., classes]`.
        y_pred: Class probabilities (rescaled to sum 1) or logits, of the same shape.
        from_logits: Whether `y_pred` are logits.
        label_smoothing: Share by which labels are drawn towards the uniform distribution.
        axis: The class axis.

    Output shape: that of `y_pred` without `axis`.
    """
    y_true, y_pred, axis = categorical_pair(y_true, y_pred, axis)
    check_label_smoothing(label_smoothing)
    y_true = smooth_categorical(y_true, label_smoothing, axis)
    return -jnp.sum(y_true * log_probability(y_pred, from_logits, axis), axis=axis)


@public("losses.sparse_categorical_crossentropy", "metrics.sparse_categorical_crossentropy")
def sparse_categorical_crossentropy(
    y_true: ArrayLike, y_pred: ArrayLike, from_logits: Bool = False, ignore_class: Int | None = None, axis: Axis = -1
) -> Array:
    r"""Cross-entropy of whole-number labels under predicted class probabilities: −log p of the label's class.

    Args:
        y_true: Labels from 0 to `classes − 1`, shape `[batch, ...]` or `[batch, ..., 1]`.
        y_pred: Class probabilities (rescaled to sum 1) or logits, shape `[batch, ..., classes]`.
        from_logits: Whether `y_pred` are logits.
        ignore_class: A label whose elements give 0 and are left out of averages.
        axis: The class axis of `y_pred`.

    Output shape: that of `y_pred` without `axis`.
    """
    y_pred = to_float(y_pred)
    if not y_pred.ndim:
        raise ShapeError("`y_pred` must have a class axis, received a single number.", argument="y_pred", received=[])
    axis = normal_axis(axis, y_pred.ndim)
    labels = sparse_labels(y_true, y_pred, axis)
    valid = None if ignore_class is None else labels != ignore_class
    if valid is not None:
        labels = jnp.where(valid, labels, 0)
    chosen = one_hot_mask(labels, y_pred.shape[axis], axis)
    loss = -jnp.sum(jnp.where(chosen, log_probability(y_pred, from_logits, axis), 0.0), axis=axis)
    if valid is not None:
        loss = jnp.where(valid, loss, 0.0)
        set_mask(loss, valid)
    return loss


def sparse_labels(y_true: Any, y_pred: Array, axis: int) -> Array:
    """Whole-number labels of the shape of `y_pred` without its class axis; a last axis of size 1 is dropped."""
    labels = to_array(y_true, "y_true")
    if dtypes.is_float(labels.dtype) or labels.dtype == bool:
        labels = labels.astype("int32")
    expected = y_pred.shape[:axis] + y_pred.shape[axis + 1 :]
    if labels.shape != expected and labels.ndim == y_pred.ndim and labels.shape[-1] == 1:
        labels = labels[..., 0]
    if labels.shape != expected:
        raise ShapeError(
            f"`y_true` must have the shape of `y_pred` without the class axis: expected {list(expected)}, received "
            f"{list(labels.shape)}. One-hot labels want a categorical loss or metric, not a sparse one.",
            argument="y_true", expected=list(expected), received=list(labels.shape),
        )
    return labels


def one_hot_mask(labels: Array, classes: int, axis: int) -> Array:
    """True where the position along a new `axis` is the label."""
    positions = jax.lax.broadcasted_iota(labels.dtype, (*labels.shape[:axis], classes, *labels.shape[axis:]), axis)
    return jnp.expand_dims(labels, axis) == positions


@public("losses.binary_focal_crossentropy", "metrics.binary_focal_crossentropy")
def binary_focal_crossentropy(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    apply_class_balancing: Bool = False,
    alpha: Float = 0.25,
    gamma: Float = 2.0,
    from_logits: Bool = False,
    label_smoothing: Fraction = 0.0,
    axis: Axis = -1,
) -> Array:
    r"""Binary cross-entropy in which well predicted examples count less.

    $$ -\frac1d\sum_i (1 - q_i)^\gamma \log q_i, \qquad q_i = y_i p_i + (1 - y_i)(1 - p_i) $$

    Args:
        y_true: Labels from 0 to 1, shape `[batch, ..., d]`.
        y_pred: Probabilities (or logits), of the same shape.
        apply_class_balancing: Whether label 1 is weighted by `alpha` and label 0 by `1 - alpha`.
        alpha: The weight of label 1.
        gamma: How strongly well predicted examples are discounted; 0 discounts nothing.
        from_logits: Whether `y_pred` are logits.
        label_smoothing: Share by which labels are drawn towards 1/2.
        axis: The axis that is averaged.

    Output shape: that of `y_pred` without `axis`.
    Source: Lin et al. (2018), section 3, arXiv:1708.02002.
    """
    y_true, y_pred = align(y_true, y_pred, broadcast=False)
    check_label_smoothing(label_smoothing)
    y_true = smooth_binary(y_true, label_smoothing)
    p = jax.nn.sigmoid(y_pred) if from_logits else y_pred
    q = y_true * p + (1.0 - y_true) * (1.0 - p)
    loss = jnp.power(1.0 - q, gamma) * binary_terms(y_true, p, from_logits=False)
    if apply_class_balancing:
        loss = (y_true * alpha + (1.0 - y_true) * (1.0 - alpha)) * loss
    return jnp.mean(loss, axis=axis)


@public("losses.categorical_focal_crossentropy", "metrics.categorical_focal_crossentropy")
def categorical_focal_crossentropy(
    y_true: ArrayLike,
    y_pred: ArrayLike,
    alpha: Float = 0.25,
    gamma: Float = 2.0,
    from_logits: Bool = False,
    label_smoothing: Fraction = 0.0,
    axis: Axis = -1,
) -> Array:
    r"""Categorical cross-entropy in which well predicted examples count less.

    $$ -\sum_k \alpha\,(1 - p_k)^\gamma\, y_k \log p_k $$

    Args:
        y_true: One-hot labels, shape `[batch, ..., classes]`.
        y_pred: Class probabilities (rescaled to sum 1) or logits, of the same shape.
        alpha: Weight of the classes: one number, or one for each class.
        gamma: How strongly well predicted examples are discounted; 0 discounts nothing.
        from_logits: Whether `y_pred` are logits.
        label_smoothing: Share by which labels are drawn towards the uniform distribution.
        axis: The class axis.

    Output shape: that of `y_pred` without `axis`.
    Source: Lin et al. (2018), section 3, arXiv:1708.02002.
    """
    y_true, y_pred, axis = categorical_pair(y_true, y_pred, axis)
    check_label_smoothing(label_smoothing)
    y_true = smooth_categorical(y_true, label_smoothing, axis)
    p = jax.nn.softmax(y_pred, axis=axis) if from_logits else y_pred
    p = clip_probability(p / jnp.sum(p, axis=axis, keepdims=True))
    weight = jnp.asarray(alpha, dtype=p.dtype)
    if weight.ndim:
        weight = jnp.broadcast_to(weight, p.shape)
    return jnp.sum(weight * jnp.power(1.0 - p, gamma) * (-y_true * jnp.log(p)), axis=axis)


@public("losses.categorical_generalized_cross_entropy")
def categorical_generalized_cross_entropy(y_true: ArrayLike, y_pred: ArrayLike, q: Float) -> Array:
    r"""A loss between cross-entropy (q → 0) and mean absolute error (q = 1) that bears wrong labels.

    $$ (1 - p_y^{\,q}) / q $$

    Args:
        y_true: Whole-number labels, shape `[batch, ...]` or `[batch, ..., 1]`.
        y_pred: Class probabilities, shape `[batch, ..., classes]`.
        q: Between 0 and 1.

    Output shape: that of `y_pred` without the last axis.
    Source: Zhang and Sabuncu (2018), equation 6, arXiv:1805.07836.
    """
    y_pred = to_float(y_pred)
    axis = y_pred.ndim - 1
    chosen = one_hot_mask(sparse_labels(y_true, y_pred, axis), y_pred.shape[axis], axis)
    return (1.0 - jnp.power(jnp.sum(jnp.where(chosen, y_pred, 0.0), axis=-1), q)) / q
