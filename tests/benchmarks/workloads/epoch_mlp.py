"""An epoch of a 784-512-512-10 network over 60,000 rows (6,000 if quick): matrix products."""

from __future__ import annotations

from typing import Any

import fitting
from job import Job

TITLE = "epoch, MLP 784-512-512-10"
CASES = ("",)
FIRST = 20 * 128 + 16  # rows whose loss all are held to
# After the epoch those on XLA agree. TensorFlow sums in another order, and Adam magnifies rounding: in kerasr alone, start weights
# changed by 1e-7 change the loss of 469 steps by 2e-4, changed by 1e-6 by 2e-2.
COMPARED = {"tensorflow": 1}


def size(quick: bool) -> int:
    return 6_000 if quick else 60_000


def library(k: Any, case: str, quick: bool) -> Job:
    return fitting.library_epoch(k, "mlp", size(quick), 128, compared=(FIRST, size(quick)))


def handwritten(case: str, quick: bool) -> Job:
    return fitting.handwritten_epoch("mlp", size(quick), 128, compared=(FIRST, size(quick)))
