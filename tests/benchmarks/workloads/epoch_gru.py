"""An epoch of GRU(128) over 3,200 sequences (640 if quick) of 64 steps of 32 numbers."""

from __future__ import annotations

from typing import Any

import fitting
from job import Job

TITLE = "epoch, GRU(128)"
CASES = ("",)


def size(quick: bool) -> int:
    return 640 if quick else 3_200


def library(k: Any, case: str, quick: bool) -> Job:
    return fitting.library_epoch(k, "gru", size(quick), 64)


def handwritten(case: str, quick: bool) -> Job:
    return fitting.handwritten_epoch("gru", size(quick), 64)
