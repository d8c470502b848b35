"""An epoch of two transformer blocks of width 128 over 1,600 sequences (320 if quick) of 64 tokens."""

from __future__ import annotations

from typing import Any

import fitting
from job import Job

TITLE = "epoch, transformer, 2 layers"
CASES = ("",)


def size(quick: bool) -> int:
    return 320 if quick else 1_600


def library(k: Any, case: str, quick: bool) -> Job:
    return fitting.library_epoch(k, "transformer", size(quick), 32)


def handwritten(case: str, quick: bool) -> Job:
    return fitting.handwritten_epoch("transformer", size(quick), 32)
