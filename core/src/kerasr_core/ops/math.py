"""Special functions, segments, top-k, Fourier transforms."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from kerasr_core.ops.base import Tensor, Tensors, op
from kerasr_core.ops.dtype_rules import axes, concrete, inexact
from kerasr_core.types import Array, Axes, Bool, Int, PositiveInt


@op("ops.logsumexp", keras="math.Logsumexp")
def logsumexp(x: Tensor, axis: Axes | None = None, keepdims: Bool = False) -> Array:
    """log Σ eˣ along `axis`, computed after subtracting the maximum so that it cannot overflow."""
    return jax.nn.logsumexp(inexact(x), axis=axes(axis), keepdims=keepdims)


@op("ops.erf", keras="math.Erf")
def erf(x: Tensor) -> Array:
    """The error function 2/√π ∫₀ˣ e^(−t²) dt."""
    return lax.erf(inexact(x))


@op("ops.erfc", keras="math.Erfc")
def erfc(x: Tensor) -> Array:
    """1 − erf(x)."""
    return lax.erfc(inexact(x))


@op("ops.erfinv", keras="math.Erfinv")
def erfinv(x: Tensor) -> Array:
    """The inverse of the error function."""
    return lax.erf_inv(inexact(x))


@op("ops.rsqrt", keras="math.Rsqrt")
def rsqrt(x: Tensor) -> Array:
    """1 / √x."""
    return lax.rsqrt(inexact(x))


@op("ops.top_k", keras="math.TopK")
def top_k(x: Tensor, k: PositiveInt, sorted: Bool = True) -> tuple[Array, Array]:  # noqa: A002
    """The `k` largest entries along the last axis, largest first, and their indices.

    Args:
        k: How many.
        sorted: They always come in order.
    """
    values, indices = lax.top_k(concrete(x), k)
    return values, indices


@op("ops.in_top_k", keras="math.InTopK")
def in_top_k(targets: Tensor, predictions: Tensor, k: PositiveInt) -> Array:
    """Whether the prediction for each target class is among the `k` largest of its row; ties count as in.

    Args:
        targets: Class numbers, shape `[batch]`.
        predictions: Scores, shape `[batch, classes]`.
        k: How many.
    """
    targets, predictions = jnp.asarray(targets), inexact(predictions)
    inside = (targets >= 0) & (targets < predictions.shape[-1])
    own = jnp.take_along_axis(predictions, jnp.where(inside, targets, 0)[..., None], axis=-1)
    greater = jnp.sum(predictions > own, axis=-1)
    return inside & (greater < k) & jnp.isfinite(own[..., 0])


@op("ops.segment_sum", keras="math.SegmentSum")
def segment_sum(data: Tensor, segment_ids: Tensor, num_segments: Int | None = None, sorted: Bool = False) -> Array:  # noqa: A002
    """The sum of the entries of each segment."""
    return jax.ops.segment_sum(concrete(data), jnp.asarray(segment_ids), num_segments, indices_are_sorted=sorted)


@op("ops.segment_max", keras="math.SegmentMax")
def segment_max(data: Tensor, segment_ids: Tensor, num_segments: Int | None = None, sorted: Bool = False) -> Array:  # noqa: A002
    """The largest entry of each segment."""
    return jax.ops.segment_max(concrete(data), jnp.asarray(segment_ids), num_segments, indices_are_sorted=sorted)


@op("ops.segment_min", keras="math.SegmentMin")
def segment_min(data: Tensor, segment_ids: Tensor, num_segments: Int | None = None, sorted: Bool = False) -> Array:  # noqa: A002
    """The smallest entry of each segment."""
    return jax.ops.segment_min(concrete(data), jnp.asarray(segment_ids), num_segments, indices_are_sorted=sorted)


@op("ops.segment_prod", keras="math.SegmentProd")
def segment_prod(data: Tensor, segment_ids: Tensor, num_segments: Int | None = None, sorted: Bool = False) -> Array:  # noqa: A002
    """The product of the entries of each segment."""
    return jax.ops.segment_prod(concrete(data), jnp.asarray(segment_ids), num_segments, indices_are_sorted=sorted)


@op("ops.cdist", keras="math.CDist")
def cdist(x: Tensor, y: Tensor) -> Array:
    """The Euclidean distance of each row of x to each row of y."""
    x, y = inexact(x), inexact(y)
    return jnp.sqrt(jnp.sum(jnp.square(x[..., :, None, :] - y[..., None, :, :]), axis=-1))


@op("ops.extract_sequences", keras="math.ExtractSequences")
def extract_sequences(x: Tensor, sequence_length: PositiveInt, sequence_stride: PositiveInt) -> Array:
    """Windows of the last axis: `[..., time] -> [..., windows, sequence_length]`."""
    x = concrete(x)
    starts = jnp.arange(0, x.shape[-1] - sequence_length + 1, sequence_stride)
    return x[..., starts[:, None] + jnp.arange(sequence_length)]


@op("ops.fft", keras="math.FFT")
def fft(x: Tensors) -> tuple[Array, Array]:
    """The Fourier transform along the last axis, of and as a pair (real part, imaginary part)."""
    return _pair(jnp.fft.fft(_complex(x)))


@op("ops.fft2", keras="math.FFT2")
def fft2(x: Tensors) -> tuple[Array, Array]:
    """The Fourier transform along the last two axes, of and as a pair (real part, imaginary part)."""
    return _pair(jnp.fft.fft2(_complex(x)))


@op("ops.ifft2", keras="math.IFFT2")
def ifft2(x: Tensors) -> tuple[Array, Array]:
    """The inverse of `fft2`."""
    return _pair(jnp.fft.ifft2(_complex(x)))


@op("ops.rfft", keras="math.RFFT")
def rfft(x: Tensor, fft_length: Int | None = None) -> tuple[Array, Array]:
    """The Fourier transform of real numbers along the last axis, frequencies from 0 up, as (real, imaginary)."""
    return _pair(jnp.fft.rfft(inexact(x), n=fft_length))


@op("ops.irfft", keras="math.IRFFT")
def irfft(x: Tensors, fft_length: Int | None = None) -> Array:
    """The inverse of `rfft`."""
    return jnp.fft.irfft(_complex(x), n=fft_length)


@op("ops.view_as_complex", keras="math.ViewAsComplex")
def view_as_complex(x: Tensor) -> Array:
    """The two entries of the last axis as real and imaginary part."""
    x = inexact(x)
    return lax.complex(x[..., 0], x[..., 1])


@op("ops.view_as_real", keras="math.ViewAsReal")
def view_as_real(x: Tensor) -> Array:
    """Real and imaginary part along a new last axis."""
    x = jnp.asarray(x)
    return jnp.stack([jnp.real(x), jnp.imag(x)], axis=-1)


def _complex(x: Any) -> Array:
    if not isinstance(x, (tuple, list)) or len(x) != 2:
        raise ValueError("`x` must be a pair: real part and imaginary part.")
    real, imaginary = (inexact(v) for v in x)
    if real.shape != imaginary.shape:
        raise ValueError("Real and imaginary part must have the same shape.")
    return lax.complex(real, imaginary)


def _pair(x: Array) -> tuple[Array, Array]:
    return jnp.real(x), jnp.imag(x)
