"""Memory of compiled steps on Linux: freed memory is kept for the next step instead of given back to the system.

XLA takes the intermediate values of a step from `malloc` and frees them at its end. By default, glibc returns blocks of that size to
the system at once, and the next step pays for every page again: a quarter of a small CNN's time. Decision note 0006.
"""

from __future__ import annotations

import ctypes
import functools
import os
import sys

KEPT = 512 * 2**20  # free bytes at the end of a heap from which they go back to the system
LARGE = (256 * 2**20, 32 * 2**20)  # blocks from this size come from the system and go back to it; older versions take the second at most
PAD = 64 * 2**20  # bytes that a heap may have to spare before it is given back as a whole
_MMAP_THRESHOLD, _TOP_PAD, _TRIM_THRESHOLD = -3, -2, -1  # malloc.h


@functools.cache
def keep_freed_memory() -> bool:
    """Set glibc's thresholds, once a process; whether they were set.

    They stay as they are without glibc, where the environment sets them (`MALLOC_...`, `GLIBC_TUNABLES`), and with `KERASR_KEEP_MEMORY=0`.
    """
    if not sys.platform.startswith("linux") or os.environ.get("KERASR_KEEP_MEMORY") == "0":
        return False
    if any(name.startswith("MALLOC_") or name == "GLIBC_TUNABLES" for name in os.environ):
        return False
    library = ctypes.CDLL(None)
    if not hasattr(library, "gnu_get_libc_version"):  # another C library, with other thresholds
        return False
    if not any(library.mallopt(_MMAP_THRESHOLD, size) for size in LARGE):
        return False
    return bool(library.mallopt(_TRIM_THRESHOLD, KEPT)) and bool(library.mallopt(_TOP_PAD, PAD))
