"""An epoch of a small image network over 6,400 images (1,280 if quick): convolutions and pools."""

from __future__ import annotations

from typing import Any

import fitting
from job import Job

TITLE = "epoch, CNN"
CASES = ("",)
COMPARED_ROWS = (5 * 128 + 16,)


def size(quick: bool) -> int:
    return 1_280 if quick else 6_400


def library(k: Any, case: str, quick: bool) -> Job:
    return fitting.library_epoch(k, "cnn", size(quick), 128, dropout=0.5, compared=COMPARED_ROWS)


def handwritten(case: str, quick: bool) -> Job:
    return fitting.handwritten_epoch("cnn", size(quick), 128, dropout=0.5, compared=COMPARED_ROWS)
