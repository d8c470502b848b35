"""The image networks as hand-written JAX, in the forms that XLA runs best on a CPU: measured, not guessed.

A window of 3x3 over three channels is one product with the nine shifted images side by side (half the time of
`conv_general_dilated`), a window of 1x1 is a product; wider convolutions are XLA's own. Depthwise convolutions are sums of nine
shifted products: forward and backward 40 to 70 times faster than `conv_general_dilated` with feature groups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import jax
import jax.numpy as jnp
from image_layouts import EPSILON, MOBILENET, MOBILENETV2, MOMENTUM, RESNET20, Inverted, Residual
from jax import lax

Array = jax.Array


def same_pads(size: int, window: int, stride: int) -> tuple[int, tuple[int, int]]:
    """Output size, and zeros before and after, for `⌈size / stride⌉` outputs."""
    out = -(-size // stride)
    total = max(0, (out - 1) * stride + window - size)
    return out, (total // 2, total - total // 2)


def shifted(x: Array, stride: int, window: int = 3) -> list[list[Array]]:
    """The inputs under each entry of the window: `[row][column]` of `[batch, h, w, channels]`."""
    rows, row_pads = same_pads(x.shape[1], window, stride)
    columns, column_pads = same_pads(x.shape[2], window, stride)
    x = jnp.pad(x, ((0, 0), row_pads, column_pads, (0, 0)))
    height, width = (rows - 1) * stride + 1, (columns - 1) * stride + 1
    return [[x[:, i : i + height : stride, j : j + width : stride] for j in range(window)] for i in range(window)]


def conv(x: Array, kernel: Array, stride: int = 1) -> Array:
    """Same-padded convolution, in the form that suits the kernel."""
    window, _, channels, filters = kernel.shape
    if window == 1:
        return x[:, ::stride, ::stride] @ kernel[0, 0]
    if channels < 8:
        patches = jnp.concatenate([each for row in shifted(x, stride, window) for each in row], axis=-1)
        return patches @ kernel.reshape(-1, filters)
    return lax.conv_general_dilated(x, kernel, (stride, stride), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))


def depthwise(x: Array, kernel: Array, stride: int = 1) -> Array:
    """Same-padded depthwise convolution with `[3, 3, channels, 1]`."""
    parts = shifted(x, stride)
    return sum(parts[i][j] * kernel[i, j, :, 0] for i in range(3) for j in range(3))


class Reader:
    """Hands out weights in the order of computation and collects the new moving averages."""

    def __init__(self, params: Sequence[Array], averages: Sequence[Array], training: bool) -> None:
        self.params: Iterator[Array] = iter(params)
        self.averages: Iterator[Array] = iter(averages)
        self.training = training
        self.new: list[Array] = []

    def norm(self, x: Array) -> Array:
        gamma, beta = next(self.params), next(self.params)
        mean, variance = next(self.averages), next(self.averages)
        if self.training:
            old = mean, variance
            mean = x.mean((0, 1, 2))
            variance = jnp.square(x - mean).mean((0, 1, 2))
            moved = lax.stop_gradient((mean, variance))
            self.new += [MOMENTUM * a + (1 - MOMENTUM) * b for a, b in zip(old, moved)]
        scale = gamma * lax.rsqrt(variance + EPSILON)
        return x * scale + (beta - mean * scale)

    def conv(self, x: Array, stride: int = 1, form: Callable[..., Array] = conv) -> Array:
        """A convolution and its normalisation."""
        return self.norm(form(x, next(self.params), stride))

    def logits(self, x: Array) -> Array:
        return x.mean((1, 2)) @ next(self.params) + next(self.params)


Outputs = tuple[Array, list[Array]]


def residual(net: Residual, params: Sequence[Array], averages: Sequence[Array], x: Array, training: bool) -> Outputs:
    """Logits and the new moving averages."""
    read, channels = Reader(params, averages, training), net.widths[0]
    x = jax.nn.relu(read.conv(x))
    for width in net.widths:
        for _ in range(net.blocks):
            stride = 1 if channels == width else 2
            y = read.conv(jax.nn.relu(read.conv(x, stride)))
            x = jax.nn.relu(y + (x if channels == width else read.conv(x, stride)))
            channels = width
    return read.logits(x), read.new


def inverted(net: Inverted, params: Sequence[Array], averages: Sequence[Array], x: Array, training: bool) -> Outputs:
    """Logits and the new moving averages."""
    read = Reader(params, averages, training)
    x = jax.nn.relu6(read.conv(x, 2))
    for channels, within, out, stride in net.blocks():
        y = x if within == channels else jax.nn.relu6(read.conv(x))
        y = read.conv(jax.nn.relu6(read.conv(y, stride, depthwise)))
        x = x + y if stride == 1 and channels == out else y
    return read.logits(jax.nn.relu6(read.conv(x))), read.new


def _of(form: Callable[..., Outputs], net: Any) -> Callable[..., Outputs]:
    def apply(params: Sequence[Array], averages: Sequence[Array], x: Array, training: bool = True) -> Outputs:
        return form(net, params, averages, x, training)

    return apply


WITH_AVERAGES: dict[str, Any] = {
    "resnet20": _of(residual, RESNET20), "mobilenet": _of(inverted, MOBILENET), "mobilenetv2": _of(inverted, MOBILENETV2),
}
