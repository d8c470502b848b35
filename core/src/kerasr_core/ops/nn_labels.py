"""Labels as rows of zeros and ones, and cross-entropies without reduction."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from kerasr_core import config
from kerasr_core.nn import loss_crossentropy as nn
from kerasr_core.ops.base import Tensor, device_dtype, op
from kerasr_core.ops.dtype_rules import concrete, inexact
from kerasr_core.types import Array, Axis, Bool, DType, Float, PositiveInt


@op("ops.one_hot", keras="nn.OneHot", settled={"dtype": config.floatx})
def one_hot(x: Tensor, num_classes: PositiveInt, axis: Axis = -1, dtype: DType | None = None, sparse: Bool = False) -> Array:
    """Zeros with a one at the class along a new axis; only zeros for a number that is no class.

    Args:
        x: Class numbers.
        axis: Place of the new axis.
    """
    _dense_only(sparse)
    return jax.nn.one_hot(concrete(x).astype("int32"), num_classes, axis=axis, dtype=device_dtype(dtype or config.floatx()))


@op("ops.multi_hot", keras="nn.MultiHot", settled={"dtype": config.floatx})
def multi_hot(
    inputs: Tensor, num_classes: PositiveInt, axis: Axis = -1, dtype: DType | None = None, sparse: Bool = False
) -> Array:
    """Zeros with a one at each class that occurs in the last axis.

    Args:
        inputs: Class numbers, `[..., labels]`.
        axis: Place of the class axis.
    """
    _dense_only(sparse)
    inputs = concrete(inputs).astype("int32")
    rows = jax.nn.one_hot(inputs, num_classes, axis=axis, dtype=device_dtype(dtype or config.floatx()))
    over = 1 if inputs.ndim > 1 else 0
    return jnp.max(rows, axis=over)


@op("ops.binary_crossentropy", keras="nn.BinaryCrossentropy")
def binary_crossentropy(target: Tensor, output: Tensor, from_logits: Bool = False) -> Array:
    """−y log p − (1 − y) log(1 − p), elementwise."""
    output = inexact(output)
    target = jnp.asarray(target, output.dtype)
    _same(target, output)
    return nn.binary_terms(target, output, from_logits)


@op("ops.categorical_crossentropy", keras="nn.CategoricalCrossentropy")
def categorical_crossentropy(target: Tensor, output: Tensor, from_logits: Bool = False, axis: Axis = -1) -> Array:
    """−Σ y log p along the class axis; probabilities are rescaled to sum 1."""
    output = inexact(output)
    target = jnp.asarray(target, output.dtype)
    _same(target, output)
    return -jnp.sum(target * nn.log_probability(output, from_logits, axis), axis=axis)


@op("ops.sparse_categorical_crossentropy", keras="nn.SparseCategoricalCrossentropy")
def sparse_categorical_crossentropy(target: Tensor, output: Tensor, from_logits: Bool = False, axis: Axis = -1) -> Array:
    """−log p of the class whose number is given; probabilities are rescaled to sum 1.

    Args:
        target: Class numbers, with or without a last axis of size 1.
    """
    output = inexact(output)
    target = jnp.asarray(target).astype("int32")
    if target.ndim == output.ndim and target.shape[-1] == 1:
        target = target[..., 0]
    classes = output.shape[axis]
    rest = output.shape[:-1] if axis in (-1, output.ndim - 1) else tuple(n for i, n in enumerate(output.shape) if i != axis % output.ndim)
    if target.shape != rest:
        raise ValueError("`target` and `output` must have the same shape up to the class axis.")
    rows = jax.nn.one_hot(target, classes, axis=axis, dtype=output.dtype)
    return -jnp.sum(rows * nn.log_probability(output, from_logits, axis), axis=axis)


@op("ops.psnr", keras="nn.PSNR")
def psnr(x1: Tensor, x2: Tensor, max_val: Float) -> Array:
    """The peak signal-to-noise ratio 10 log₁₀(max² / mean squared error).

    Args:
        max_val: Largest value that an entry can have.
    """
    x1, x2 = inexact(x1), inexact(x2)
    _same(x1, x2)
    return 20 * jnp.log10(jnp.asarray(max_val, x1.dtype)) - 10 * jnp.log10(jnp.mean(jnp.square(x1 - x2)))


def _same(a: Array, b: Array) -> None:
    if a.shape != b.shape:
        raise ValueError("Both must have the same shape.")


def _dense_only(sparse: bool) -> None:
    if sparse:
        raise ValueError("`sparse=True` is not supported: kerasr has dense tensors only.")
