"""Freed memory is kept for the next step where that is right. The measure is where glibc's `malloc` takes a large block from."""

import os
import subprocess
import sys

import pytest

FROM_THE_SYSTEM = """
import ctypes
import kerasr_core.api
from kerasr_core.memory import keep_freed_memory

class Counts(ctypes.Structure):  # malloc.h: mallinfo2
    names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"
    _fields_ = [(name, ctypes.c_size_t) for name in names.split()]

library = ctypes.CDLL(None)
library.mallinfo2.restype = Counts
library.malloc.restype = ctypes.c_void_p
before = library.mallinfo2().hblkhd
block = library.malloc(ctypes.c_size_t(100 * 2**20))
print(keep_freed_memory(), library.mallinfo2().hblkhd - before)
"""
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the thresholds are glibc's")


def run(**environment):
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("MALLOC_", "GLIBC_", "KERASR_"))}
    out = subprocess.run([sys.executable, "-c", FROM_THE_SYSTEM], env={**kept, **environment}, capture_output=True, text=True, check=True)
    was_set, taken = out.stdout.split()
    return was_set == "True", int(taken)


@linux
def test_blocks_come_from_the_heap_that_is_kept_unless_told_otherwise():
    assert run() == (True, 0)
    was_set, taken = run(KERASR_KEEP_MEMORY="0")
    assert not was_set and taken >= 100 * 2**20


@linux
@pytest.mark.parametrize("name", ["MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_"])
def test_thresholds_of_the_environment_stay(name):
    assert not run(**{name: str(2**20)})[0]
