"""An epoch of ResNet20 over 640 images of 32 x 32 (160 if quick): convolutions, batch normalisation and additions."""

from __future__ import annotations

from typing import Any

import fitting
from job import Job

TITLE = "epoch, ResNet20 on 32x32x3"
CASES = ("",)
# Batch normalisation and Adam magnify rounding: start weights changed by 1e-7 change the loss of 10 steps by 4e-5.
TOLERANCE = 2e-3


def size(quick: bool) -> int:
    return 160 if quick else 640


def library(k: Any, case: str, quick: bool) -> Job:
    return fitting.library_epoch(k, "resnet20", size(quick), 32)


def handwritten(case: str, quick: bool) -> Job:
    return fitting.handwritten_epoch("resnet20", size(quick), 32)
