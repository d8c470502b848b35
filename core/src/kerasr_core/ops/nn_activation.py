"""Activation functions as ops; the mathematics is in nn/activation.py."""

from __future__ import annotations

import jax.numpy as jnp
from jax import lax

from kerasr_core import config
from kerasr_core.nn import activation as nn
from kerasr_core.ops.base import Tensor, op
from kerasr_core.ops.dtype_rules import axes, concrete, inexact
from kerasr_core.types import Array, Axes, Axis, Bool, Float


@op("ops.relu", keras="nn.Relu")
def relu(x: Tensor) -> Array:
    """max(x, 0)."""
    return nn.relu(concrete(x))


@op("ops.relu6", keras="nn.Relu6")
def relu6(x: Tensor) -> Array:
    """min(max(x, 0), 6)."""
    return nn.relu6(concrete(x))


@op("ops.leaky_relu", keras="nn.LeakyRelu")
def leaky_relu(x: Tensor, negative_slope: Float = 0.2) -> Array:
    """x where x ≥ 0, else `negative_slope · x`.

    Args:
        negative_slope: Slope of the negative part.
    """
    return nn.leaky_relu(inexact(x), negative_slope)


@op("ops.elu", keras="nn.Elu")
def elu(x: Tensor, alpha: Float = 1.0) -> Array:
    """x where x > 0, else α (eˣ − 1)."""
    return nn.elu(inexact(x), alpha)


@op("ops.celu", keras="nn.Celu")
def celu(x: Tensor, alpha: Float = 1.0) -> Array:
    """max(x, 0) + min(0, α (e^(x/α) − 1))."""
    return nn.celu(inexact(x), alpha)


@op("ops.selu", keras="nn.Selu")
def selu(x: Tensor) -> Array:
    """λ x where x > 0, else λ α (eˣ − 1), with the constants of Klambauer et al. (2017)."""
    return nn.selu(inexact(x))


@op("ops.gelu", keras="nn.Gelu")
def gelu(x: Tensor, approximate: Bool = True) -> Array:
    """x Φ(x), with Φ the normal distribution function.

    Args:
        approximate: Whether to use the tanh approximation.
    """
    return nn.gelu(inexact(x), approximate)


@op("ops.silu", "ops.swish", keras="nn.Silu")
def silu(x: Tensor) -> Array:
    """x σ(x)."""
    return nn.silu(inexact(x))


@op("ops.glu", keras="nn.Glu")
def glu(x: Tensor, axis: Axis = -1) -> Array:
    """a σ(b), where a and b are the halves of x along `axis`."""
    return nn.glu(inexact(x), axis)


@op("ops.sigmoid", keras="nn.Sigmoid")
def sigmoid(x: Tensor) -> Array:
    """1 / (1 + e⁻ˣ)."""
    return nn.sigmoid(inexact(x))


@op("ops.log_sigmoid", keras="nn.LogSigmoid")
def log_sigmoid(x: Tensor) -> Array:
    """−log(1 + e⁻ˣ)."""
    return nn.log_sigmoid(inexact(x))


@op("ops.hard_sigmoid", keras="nn.HardSigmoid")
def hard_sigmoid(x: Tensor) -> Array:
    """min(max(x + 3, 0), 6) / 6."""
    return nn.hard_sigmoid(inexact(x))


@op("ops.sparse_sigmoid", keras="nn.SparseSigmoid")
def sparse_sigmoid(x: Tensor) -> Array:
    """min(max((x + 1) / 2, 0), 1)."""
    return nn.sparse_sigmoid(inexact(x))


@op("ops.hard_silu", "ops.hard_swish", keras="nn.HardSilu")
def hard_silu(x: Tensor) -> Array:
    """x · hard_sigmoid(x)."""
    return nn.hard_silu(inexact(x))


@op("ops.hard_tanh", keras="nn.HardTanh")
def hard_tanh(x: Tensor) -> Array:
    """min(max(x, −1), 1)."""
    return nn.hard_tanh(inexact(x))


@op("ops.tanh_shrink", keras="nn.TanhShrink")
def tanh_shrink(x: Tensor) -> Array:
    """x − tanh(x)."""
    return nn.tanh_shrink(inexact(x))


@op("ops.soft_shrink", keras="nn.SoftShrink")
def soft_shrink(x: Tensor, threshold: Float = 0.5) -> Array:
    """x moved towards 0 by `threshold`, and 0 within it."""
    return nn.soft_shrink(inexact(x), threshold)


@op("ops.hard_shrink", keras="nn.HardShrink")
def hard_shrink(x: Tensor, threshold: Float = 0.5) -> Array:
    """x where |x| > `threshold`, else 0."""
    return nn.hard_shrink(inexact(x), threshold)


@op("ops.threshold", keras="nn.Threshold")
def threshold(x: Tensor, threshold: Float, default_value: Float) -> Array:
    """x where x > `threshold`, else `default_value`.

    Args:
        default_value: What stands for smaller entries.
    """
    return nn.threshold(inexact(x), threshold, default_value)


@op("ops.softplus", keras="nn.Softplus")
def softplus(x: Tensor) -> Array:
    """log(1 + eˣ)."""
    return nn.softplus(inexact(x))


@op("ops.squareplus", keras="nn.Squareplus")
def squareplus(x: Tensor, b: Float = 4) -> Array:
    """(x + √(x² + b)) / 2.

    Args:
        b: Smoothness.
    """
    return nn.squareplus(inexact(x), b)


@op("ops.sparse_plus", keras="nn.SparsePlus")
def sparse_plus(x: Tensor) -> Array:
    """0 where x ≤ −1, (x + 1)² / 4 between, x where x ≥ 1."""
    return nn.sparse_plus(inexact(x))


@op("ops.softsign", keras="nn.Softsign")
def softsign(x: Tensor) -> Array:
    """x / (1 + |x|)."""
    return nn.softsign(inexact(x))


@op("ops.softmax", keras="nn.Softmax")
def softmax(x: Tensor, axis: Axes | None = -1) -> Array:
    """eˣ / Σ eˣ along `axis`."""
    return nn.softmax(inexact(x), axes(axis))


@op("ops.log_softmax", keras="nn.LogSoftmax")
def log_softmax(x: Tensor, axis: Axes | None = -1) -> Array:
    """x − log Σ eˣ along `axis`."""
    return nn.log_softmax(inexact(x), axes(axis))


@op("ops.sparsemax", keras="nn.Sparsemax")
def sparsemax(x: Tensor, axis: Axis = -1) -> Array:
    """The projection of x onto the simplex along `axis` (Martins and Astudillo, 2016)."""
    return nn.sparsemax(inexact(x), axis)


@op("ops.normalize", keras="nn.Normalize")
def normalize(x: Tensor, axis: Axes | None = -1, order: Float = 2, epsilon: Float | None = None) -> Array:
    """x divided by its norm along `axis`.

    Args:
        order: Order of the norm.
        epsilon: Least norm; the global epsilon if None.
    """
    x, epsilon = inexact(x), config.epsilon() if epsilon is None else epsilon
    if order == 2:  # the root of the sum is not differentiable at 0, the bounded one is
        total = jnp.sum(jnp.square(x), axis=axes(axis), keepdims=True)
        return x * lax.rsqrt(jnp.maximum(total, epsilon**2))
    norm = jnp.linalg.norm(x, ord=order, axis=axes(axis), keepdims=True)
    return x / jnp.maximum(norm, epsilon)
