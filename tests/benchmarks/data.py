"""Seeded inputs, labels and start weights, the same for every competitor. NumPy only."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from image_layouts import INPUT_SHAPES as IMAGE_SHAPES
from image_layouts import LAYOUTS

Array = np.ndarray

INPUT_SHAPES: dict[str, tuple[int, ...]] = {
    "table": (4,), "mlp": (784,), "cnn": (28, 28, 1), "lstm": (64, 32), "gru": (64, 32), "bidirectional": (64, 32), "transformer": (64,),
    **IMAGE_SHAPES,
}
VOCABULARY = 1000
HEADS, WIDTH, HIDDEN, BLOCKS = 4, 128, 512, 2

_ATTENTION = [(WIDTH, HEADS, WIDTH // HEADS), (HEADS, WIDTH // HEADS)] * 3 + [(HEADS, WIDTH // HEADS, WIDTH), (WIDTH,)]
_BLOCK = [*_ATTENTION, (WIDTH,), (WIDTH,), (WIDTH, HIDDEN), (HIDDEN,), (HIDDEN, WIDTH), (WIDTH,), (WIDTH,), (WIDTH,)]

WEIGHT_SHAPES: dict[str, list[tuple[int, ...]]] = {
    "table": [(4, 16), (16,), (16, 3), (3,)],
    "mlp": [(784, 512), (512,), (512, 512), (512,), (512, 10), (10,)],
    "cnn": [(3, 3, 1, 32), (32,), (3, 3, 32, 64), (64,), (1600, 10), (10,)],
    "lstm": [(32, 512), (128, 512), (512,), (128, 10), (10,)],
    "gru": [(32, 384), (128, 384), (2, 384), (128, 10), (10,)],
    "bidirectional": [*[(32, 256), (64, 256), (256,)] * 2, (128, 10), (10,)],
    "transformer": [(VOCABULARY, WIDTH), *_BLOCK * BLOCKS, (WIDTH, 10), (10,)],
}


def rows(network: str, count: int) -> tuple[Array, Array]:
    """`count` examples for a network: inputs, and labels that follow from them so that training has something to learn."""
    rng = np.random.default_rng(7)
    if network == "transformer":
        x = rng.integers(0, VOCABULARY, (count, *INPUT_SHAPES[network])).astype(np.int32)
        return x, (x[:, 0] % 10).astype(np.int32)
    x = rng.random((count, *INPUT_SHAPES[network]), np.float32)
    classes = 3 if network == "table" else 10
    flat = x.reshape(count, -1) - 0.5
    return x, np.argmax(flat @ rng.standard_normal((flat.shape[1], classes)), axis=1).astype(np.int32)


def weights(network: str) -> list[Array]:
    """Start weights in the order of `model.weights`: normal over the root of the fan-in; vectors 0, scales of normalisation 1."""
    rng = np.random.default_rng(11)
    if network in LAYOUTS:
        return image_weights(network, rng)
    found = [initial(rng, shape) for shape in WEIGHT_SHAPES[network]]
    if network == "transformer":
        for block in range(BLOCKS):
            first = 1 + block * len(_BLOCK)
            for scale in (first + 8, first + 14):  # gamma of the two normalisations
                found[scale] = np.ones(WIDTH, np.float32)
        for i, shape in enumerate(WEIGHT_SHAPES[network]):
            if shape == (HEADS, WIDTH // HEADS):  # the biases of the projections are a matrix
                found[i] = np.zeros(shape, np.float32)
    return found


def image_weights(network: str, rng: np.random.Generator) -> list[Array]:
    """The same for an image network, in the order of computation; moving variances start at 1."""
    layout = LAYOUTS[network]
    found = []
    for shape, moving in zip(layout.shapes, layout.moving):
        if len(shape) == 4 and shape[-1] == 1:  # depthwise: a channel sees one window
            found.append((rng.standard_normal(shape) / 3).astype(np.float32))
        else:
            found.append(initial(rng, shape) * np.float32(math.sqrt(2) if len(shape) == 4 else 1))
        if moving and layout.moving[: len(found)].count(True) % 2 == 0:
            found[-3][:], found[-1][:] = 0, 1  # β and the moving variance
            found[-4][:] = 1  # γ
    return found


def initial(rng: np.random.Generator, shape: Sequence[int]) -> Array:
    if len(shape) == 1:
        return np.zeros(shape, np.float32)
    return (rng.standard_normal(shape) / math.sqrt(math.prod(shape[:-1]))).astype(np.float32)
