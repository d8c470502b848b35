"""Spans of batches for compiled loops: of the whole data where it fits on the device, else piece by piece, the next piece being put
there while the last one is worked on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from kerasr_core.engine.batches import ArrayData

SHARE = 0.4  # of the free memory that data may take on the device
PIECE = 64 * 2**20  # bytes of a piece, of which two are on the device at a time

Span = tuple[Callable[..., Any], Any, Any, int, int]  # program, data, order, first and last (exclusive) batch


def spans(
    source: ArrayData, program: Callable[[int], Callable[..., Any]], order: np.ndarray[Any, Any] | None, first: int, last: int,
) -> Iterator[Span]:
    """What to call for the batches from `first` to `last` in `order`.

    Args:
        source: The data.
        program: Gives, for a batch size, `(…, data, order, start, stop) -> …`.
    """
    if fits(source):
        yield program(source.batch_size), source.on_device(), order, first, last
        return
    size, full = source.batch_size, min(last, source.full_steps)
    steps = max(1, min(full - first, PIECE * size // max(1, _bytes(source.batch(0)) * size)))

    def piece(start: int) -> Any:
        rows = np.arange(start * size, (start + steps) * size)
        rows = np.minimum(rows, source.count - 1) if order is None else order[np.minimum(rows, source.count - 1)]
        return jax.tree.map(lambda a: jnp.asarray(a[rows]), source.data)

    with ThreadPoolExecutor(1) as loader:
        coming: Future[Any] | None = loader.submit(piece, first) if first < full else None
        for start in range(first, full, steps):
            assert coming is not None
            data = coming.result()
            coming = loader.submit(piece, start + steps) if start + steps < full else None
            yield program(size), data, None, 0, min(steps, full - start)
    if last > full:  # the short batch at the end
        data = jax.tree.map(jnp.asarray, source.batch(full, order))
        yield program(source.count - full * size), data, None, 0, 1


def fits(source: ArrayData) -> bool:
    """Whether the data may be on the device as a whole."""
    if source.is_on_device:
        return True
    free = free_memory()
    return free is None or _bytes(source.data) <= SHARE * free


def _bytes(tree: Any) -> int:
    return sum(leaf.nbytes for leaf in jax.tree.leaves(tree))


def free_memory() -> int | None:
    """Bytes that are free on the device; None if it does not say."""
    device = jax.local_devices()[0]
    if device.platform == "cpu":
        names = getattr(os, "sysconf_names", {})
        if "SC_AVPHYS_PAGES" not in names or "SC_PAGE_SIZE" not in names:
            return None
        return _available() or os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    stats = device.memory_stats() or {}
    return stats["bytes_limit"] - stats.get("bytes_in_use", 0) if "bytes_limit" in stats else None


def _available() -> int | None:
    """What Linux says can be had without swapping: free memory and caches."""
    try:
        with open("/proc/meminfo") as found:
            line = next((text for text in found if text.startswith("MemAvailable:")), None)
    except OSError:
        return None
    return int(line.split()[1]) * 1024 if line else None
