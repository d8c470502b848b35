"""An epoch of a small relative of MobileNetV2 over 320 images of 32 x 32 (96 if quick): depthwise convolutions."""

from __future__ import annotations

from typing import Any

import fitting
from job import Job

TITLE = "epoch, MobileNetV2-like on 32x32x3"
CASES = ("",)
# Batch normalisation and Adam magnify rounding: start weights changed by 1e-7 change the loss of 10 steps by 4e-5.
TOLERANCE = 2e-3


def size(quick: bool) -> int:
    return 96 if quick else 320


def library(k: Any, case: str, quick: bool) -> Job:
    return fitting.library_epoch(k, "mobilenet", size(quick), 32)


def handwritten(case: str, quick: bool) -> Job:
    return fitting.handwritten_epoch("mobilenet", size(quick), 32)
