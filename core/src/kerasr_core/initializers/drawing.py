"""Start values of weights, computed on the host: the bits that `jax.random` gives on this machine's CPU, with nothing compiled for a shape.

Initializers use it for variables that wait until they are first read. The counter-based generator Threefry (Salmon et al., 2011)
makes element i from the key and i alone, so an array can be made in blocks that stay in the processor's cache, by several threads.
"""

from __future__ import annotations

import functools
import math
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

Block = np.ndarray[Any, np.dtype[Any]]

BLOCK = 1 << 14  # elements: their intermediate values fit in the second-level cache
_THREADED = 1 << 20  # elements from which threads pay
_ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))
_SQRT2 = np.float32(math.sqrt(2))


def reproducible() -> bool:
    """Whether `jax.random` is set to the generator that is computed here."""
    read = functools.partial(getattr, jax.config)
    return bool(read("jax_threefry_partitionable")) and read("jax_default_prng_impl") == "threefry2x32"


def uniform(seed: int, shape: Sequence[int], low: float, high: float) -> Any:
    """float32 numbers as `jax.random.uniform` draws them with the key `[seed, 0]`."""
    return _drawn(shape, functools.partial(_uniform, seed, low=np.float32(low), high=np.float32(high)))


def normal(seed: int, shape: Sequence[int], mean: float, stddev: float) -> Any:
    """float32 numbers `stddev * jax.random.normal + mean`."""
    return _gaussian(seed, shape, mean, stddev, np.nextafter(np.float32(-1), np.float32(0)), np.float32(1), np.float32(np.inf))


def truncated_normal(seed: int, shape: Sequence[int], mean: float, stddev: float) -> Any:
    """float32 numbers `stddev * jax.random.truncated_normal + mean`, cut at two standard deviations."""
    share = np.float32(math.erf(np.float32(2) / _SQRT2))
    return _gaussian(seed, shape, mean, stddev, -share, share, np.nextafter(np.float32(2), np.float32(0)))


def _drawn(shape: Sequence[int], block: Callable[[int, int], Block]) -> Any:
    """An array whose elements from `start` to `stop` are `block(start, stop)`."""
    size = math.prod(shape)
    made = np.empty(size, np.float32)

    def fill(start: int) -> None:
        stop = min(start + BLOCK, size)
        made[start:stop] = block(start, stop)

    starts = range(0, size, BLOCK)
    if size < _THREADED:
        for start in starts:
            fill(start)
    else:
        with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as threads:
            list(threads.map(fill, starts))
    return jnp.asarray(made.reshape(tuple(shape)))


def _uniform(seed: int, start: int, stop: int, *, low: Any, high: Any) -> Block:
    """Floats in [1, 2) from the upper 23 bits, brought to [low, high). The product and the sum are rounded once, as XLA fuses them."""
    bits = _bits(seed, start, stop)
    bits >>= np.uint32(9)
    bits |= np.uint32(0x3F800000)
    unit = bits.view(np.float32)
    unit -= np.float32(1)
    wide = unit.astype(np.float64)
    wide *= np.float64(high - low)
    wide += np.float64(low)
    return np.maximum(wide.astype(np.float32), low)


def _gaussian(seed: int, shape: Sequence[int], mean: float, stddev: float, low: Any, high: Any, limit: Any) -> Any:
    scale, shift = np.float32(stddev), np.float32(mean)

    def block(start: int, stop: int) -> Block:
        padded = np.zeros(BLOCK, np.float32)
        padded[: stop - start] = _uniform(seed, start, stop, low=low, high=high)
        return np.asarray(_inverse_normal(padded, limit))[: stop - start] * scale + shift

    return _drawn(shape, block)


@jax.jit
def _inverse_normal(u: Any, limit: Any) -> Any:
    return jnp.clip(_SQRT2 * jax.lax.erf_inv(u), -limit, limit)


def _bits(seed: int, start: int, stop: int) -> Block:
    """32 random bits for each of the counters `start` to `stop`: both words of Threefry-2x32 (20 rounds), by exclusive or."""
    counters = np.arange(start, stop, dtype=np.uint64)
    x0, x1 = (counters >> np.uint64(32)).astype(np.uint32), counters.astype(np.uint32)
    key = seed % 2**32
    words = (key, 0, key ^ 0x1BD11BDA)
    spare = np.empty_like(x0)
    x0 += np.uint32(words[0])
    x1 += np.uint32(words[1])
    for i in range(5):
        for distance in _ROTATIONS[i % 2]:
            x0 += x1
            np.right_shift(x1, np.uint32(32 - distance), out=spare)
            np.left_shift(x1, np.uint32(distance), out=x1)
            x1 |= spare
            x1 ^= x0
        x0 += np.uint32(words[(i + 1) % 3])
        x1 += np.uint32((words[(i + 2) % 3] + i + 1) % 2**32)
    x0 ^= x1
    return x0
