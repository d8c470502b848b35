"""Peak memory, beyond that of the imports, of a fresh process that trains the MLP for two epochs on 60,000 rows (6,000 if quick), data included."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from job import Job

TITLE = "peak memory of fit, MLP"
CASES = ("",)
UNIT = "MiB"


def peak(competitor: str, quick: bool) -> float:
    worker = Path(__file__).parents[1] / "worker.py"
    words = [sys.executable, str(worker), competitor, "--peak", "epoch_mlp", *(["--quick"] if quick else [])]
    return float(subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()[-1])


def library(k: Any, case: str, quick: bool) -> Job:
    return Job(lambda: peak(k.__name__, quick), measured=True, compared=False)


def handwritten(case: str, quick: bool) -> Job:
    return Job(lambda: peak("jax", quick), measured=True, compared=False)
