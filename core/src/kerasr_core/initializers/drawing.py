"""Start values of weights, computed on the host: the bits that `jax.random` gives on this machine's CPU, with nothing compiled for a shape.

Initializers use it for variables that wait until they are first read. The counter-based generator Threefry (Salmon et al., 2011)
makes element i from the key and i alone, so an array can be made in blocks that stay in the processor's cache, by several threads.
A process that has drawn millions of numbers, and draws more, compiles one such block for all shapes.
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
_COMPILED = 1 << 18  # elements of a compiled block
_WORTH_COMPILING = 1 << 22  # elements drawn, from which on the time to compile a block is made up for
_ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))
_SQRT2 = np.float32(math.sqrt(2))


def reproducible() -> bool:
    """Whether `jax.random` is set to the generator that is computed here."""
    read = functools.partial(getattr, jax.config)
    return bool(read("jax_threefry_partitionable")) and read("jax_default_prng_impl") == "threefry2x32"


def uniform(seed: int, shape: Sequence[int], low: float, high: float) -> Any:
    """float32 numbers as `jax.random.uniform` draws them with the key `[seed, 0]`."""
    return _drawn(seed, shape, np.float32(low), np.float32(high), None)


def normal(seed: int, shape: Sequence[int], mean: float, stddev: float) -> Any:
    """float32 numbers `stddev * jax.random.normal + mean`."""
    low = np.nextafter(np.float32(-1), np.float32(0))
    return _drawn(seed, shape, low, np.float32(1), np.float32(np.inf), stddev, mean)


def truncated_normal(seed: int, shape: Sequence[int], mean: float, stddev: float) -> Any:
    """float32 numbers `stddev * jax.random.truncated_normal + mean`, cut at two standard deviations."""
    share = np.float32(math.erf(np.float32(2) / _SQRT2))
    return _drawn(seed, shape, -share, share, np.nextafter(np.float32(2), np.float32(0)), stddev, mean)


class _Drawn:
    """How many numbers this process has drawn so far in large arrays."""

    count = 0


def _drawn(seed: int, shape: Sequence[int], low: Any, high: Any, limit: Any, stddev: float = 1.0, mean: float = 0.0) -> Any:
    """Uniform numbers; with a `limit` those of the normal distribution at these places, cut there, scaled and shifted."""
    size = math.prod(shape)
    made = np.empty(size, np.float32)
    if size >= _COMPILED:
        _Drawn.count += size
    if _Drawn.count >= _WORTH_COMPILING and size >= _COMPILED and jax.default_backend() == "cpu":
        key, starts = np.uint32(seed % 2**32), range(0, size, _COMPILED)
        blocks = [_compiled_block(_COMPILED, key, np.uint32(start), low, high, limit) for start in starts]
        for start, found in zip(starts, blocks):
            made[start : start + _COMPILED] = np.asarray(found)[: size - start]
    else:
        _in_host_blocks(made, functools.partial(_host_block, seed, low=low, high=high, limit=limit))
    if limit is not None:
        made *= np.float32(stddev)
        made += np.float32(mean)
    return jnp.asarray(made.reshape(tuple(shape)))


def _in_host_blocks(made: Block, block: Callable[[int, int], Block]) -> None:
    """Let `made` hold `block(start, stop)` in its elements from `start` to `stop`."""

    def fill(start: int) -> None:
        stop = min(start + BLOCK, made.size)
        made[start:stop] = block(start, stop)

    starts = range(0, made.size, BLOCK)
    if made.size < _THREADED:
        for start in starts:
            fill(start)
    else:
        with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as threads:
            list(threads.map(fill, starts))


def _host_block(seed: int, start: int, stop: int, *, low: Any, high: Any, limit: Any) -> Block:
    found = _uniform(seed, start, stop, low=low, high=high)
    if limit is None:
        return found
    padded = np.zeros(BLOCK, np.float32)
    padded[: stop - start] = found
    return np.asarray(_inverse_normal(padded, limit))[: stop - start]


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


@jax.jit
def _inverse_normal(u: Any, limit: Any) -> Any:
    return jnp.clip(_SQRT2 * jax.lax.erf_inv(u), -limit, limit)


@functools.partial(jax.jit, static_argnums=0)
def _compiled_block(count: int, seed: Any, start: Any, low: Any, high: Any, limit: Any) -> Any:
    """`count` numbers from `start` on: the same as in `_host_block`."""
    x0, x1 = jnp.zeros(count, jnp.uint32), start + jnp.arange(count, dtype=jnp.uint32)
    words = (seed, jnp.uint32(0), seed ^ jnp.uint32(0x1BD11BDA))
    x0, x1 = x0 + words[0], x1 + words[1]
    for i in range(5):
        for distance in _ROTATIONS[i % 2]:
            x0 = x0 + x1
            x1 = ((x1 << jnp.uint32(distance)) | (x1 >> jnp.uint32(32 - distance))) ^ x0
        x0, x1 = x0 + words[(i + 1) % 3], x1 + words[(i + 2) % 3] + jnp.uint32(i + 1)
    unit = jax.lax.bitcast_convert_type(((x0 ^ x1) >> jnp.uint32(9)) | jnp.uint32(0x3F800000), jnp.float32) - 1
    u = jnp.maximum(unit * (high - low) + low, low)
    return u if limit is None else _inverse_normal(u, limit)


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
