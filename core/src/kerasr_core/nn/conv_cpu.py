"""Convolution on a CPU with a window of one place: a matrix product, XLA's own form for which is up to four times slower.

Milliseconds, value / gradient of the input / gradient of the kernel:

    batch, side, channels -> filters       XLA's own          product
    32, 32,  16 -> 64                      1.6 / 1.5 / 4.0    1.3 / 0.8 / 1.1
    32, 16, 128 -> 32                      1.3 / 0.9 / 4.5    0.9 / 0.8 / 1.9
    32, 16,  32 -> 64, stride 2            0.2 / 0.3 / 0.5    0.2 / 0.2 / 0.2

Larger windows stay with XLA's own form. It runs at 50-100 % of the processor's peak from 16 channels on; slices side by side
and one product take up to nine times the input's memory, which costs more than it saves once the memory is new at each call.
With few channels sums of shifted slices are 3-5 times faster alone, but XLA then computes them inside the pooling that
follows, and the whole network gets slower (28x28x1 -> 32, pool: prediction of 32 images 1.9 ms of processor time against 7.3).
"""

from __future__ import annotations

import functools

import jax
from jax import lax

from kerasr_core.types import Array


def is_pointwise(kernel: Array) -> bool:
    """Whether the window `[*window, channels, filters]` has one place."""
    return all(n == 1 for n in kernel.shape[:-2])


@functools.partial(jax.jit, static_argnums=2)  # traced once for each shape
def pointwise(inputs: Array, kernel: Array, strides: tuple[int, ...]) -> Array:
    """`[batch, *space, channels]` at every stride-th place, times `[channels, filters]`."""
    taken = inputs
    if any(s > 1 for s in strides):
        taken = lax.slice(inputs, [0] * inputs.ndim, inputs.shape, [1, *strides, 1])
    rows = taken.reshape(-1, taken.shape[-1])  # one axis: with several, XLA copies a transposed cotangent for the kernel's gradient
    return lax.dot(rows, kernel.reshape(kernel.shape[-2:])).reshape(*taken.shape[:-1], kernel.shape[-1])
