"""Epochs of a 4-16-3 network over 150 rows in batches of 32, inside one `fit` of 50: what a step costs when it is fused."""

from __future__ import annotations

from typing import Any

import fitting
from job import Job

TITLE = "epoch, 150 rows, 4-16-3"
CASES = ("",)


def library(k: Any, case: str, quick: bool) -> Job:
    return fitting.library_epoch(k, "table", 150, 32, epochs=50)


def handwritten(case: str, quick: bool) -> Job:
    return fitting.handwritten_epoch("table", 150, 32, epochs=50)
