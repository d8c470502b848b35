"""Import of each library in a fresh process whose files are in the page cache; by hand that is what kerasr stands on."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

from job import Job

TITLE = "import"
CASES = ("",)

_TIMED = "import time; began = time.perf_counter(); import {}; print(time.perf_counter() - began)"


def seconds(module: str) -> float:
    """With compiled Python files, as an installed package has them, whatever the environment says about writing them."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    words = [sys.executable, "-c", _TIMED.format(module)]
    return float(subprocess.run(words, capture_output=True, text=True, check=True, env=environment).stdout)


def library(k: Any, case: str, quick: bool) -> Job:
    return Job(lambda: seconds(k.__name__), measured=True, compared=False)


def handwritten(case: str, quick: bool) -> Job:
    return Job(lambda: seconds("jax, numpy, h5py"), measured=True, compared=False)
