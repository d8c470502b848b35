"""Spans of batches for compiled loops: of the whole data where that is small or belongs on the device, else piece by piece, the next
piece being gathered while the last one is worked on. On a CPU this keeps the data from lying in memory twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core.engine.batches import ArrayData

SHARE = 0.4  # of the free memory that data may take on the device
PIECE = 16 * 2**20  # bytes of a piece, of which two are in memory at a time
ALIGNMENT = 64  # of memory that XLA uses on a CPU without a copy

Span = tuple[Callable[..., Any], Any, Any, Any, int, int]  # program, data, order, rows, first and last (exclusive) batch


def spans(
    source: ArrayData, program: Callable[[int], Callable[..., Any]], order: np.ndarray[Any, Any] | None, first: int, last: int, fill: bool,
) -> Iterator[Span]:
    """What to call for the batches from `first` to `last` in `order`.

    Args:
        source: The data.
        program: Gives, for a batch size, `(…, data, order, rows, start, stop) -> …`; `rows` is where the data ends, if the last
            batch is filled up (its own rows stand last in it), else None.
        fill: Whether the last short batch is to be filled up.
    """
    size, short = source.batch_size, source.full_steps < source.steps
    rows = np.int32(source.count) if fill and short else None
    if fits(source):
        yield program(size), source.on_device(), order, rows, first, last
        return
    stop = last if fill else min(last, source.full_steps)
    steps = max(1, min(stop - first, PIECE // max(1, _bytes(source.batch(0)))))

    def piece(start: int) -> Any:
        starts = np.minimum(np.arange(start, start + steps) * size, source.count - size)  # of batches
        chosen = (starts[:, None] + np.arange(size)).ravel()
        return jax.tree.map(lambda a: _gathered(a, chosen if order is None else order[chosen]), source.data)

    with ThreadPoolExecutor(1) as loader:
        coming: Future[Any] | None = loader.submit(piece, first) if first < stop else None
        for start in range(first, stop, steps):
            assert coming is not None
            data = coming.result()
            coming = loader.submit(piece, start + steps) if start + steps < stop else None
            yield program(size), data, None, None if rows is None else rows - np.int32(start * size), 0, min(steps, stop - start)
    if last > stop:
        data = jax.tree.map(jnp.asarray, source.batch(source.full_steps, order))
        yield program(source.count - source.full_steps * size), data, None, None, 0, 1


def fits(source: ArrayData) -> bool:
    """Whether the data may be on the device as a whole."""
    if source.is_on_device:
        return True
    size = _bytes(source.data)
    if jax.default_backend() == "cpu":
        return size <= 2 * PIECE
    free = free_memory()
    return free is None or size <= SHARE * free


def _gathered(array: Any, rows: np.ndarray[Any, Any]) -> Any:
    """Some rows, in memory of their own that a CPU device uses as it is."""
    array = np.asarray(array)
    size = len(rows) * array[:1].nbytes
    raw = np.empty(size + ALIGNMENT, np.uint8)
    start = -raw.ctypes.data % ALIGNMENT
    out = raw[start : start + size].view(array.dtype).reshape(len(rows), *array.shape[1:])
    np.take(array, rows, axis=0, out=out, mode="clip")
    return jax.device_put(out)


def _bytes(tree: Any) -> int:
    return sum(leaf.nbytes for leaf in jax.tree.leaves(tree))


def free_memory() -> int | None:
    """Bytes that are free on an accelerator; None if it does not say."""
    stats = jax.local_devices()[0].memory_stats() or {}
    return stats["bytes_limit"] - stats.get("bytes_in_use", 0) if "bytes_limit" in stats else None
