"""One competitor in a process of its own. Reads a request a line (JSON) from standard input, answers a line each.

    worker.py kerasr|keras|jax|tensorflow                          serves requests until the end of input
    worker.py kerasr|keras|jax --peak WORKLOAD [--quick]   runs a workload twice and prints the process's peak memory in MiB, beyond
                                                           what it held after its imports
"""

from __future__ import annotations

import functools
import gc
import importlib
import json
import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any

import data
import numpy as np
from job import Job, Unavailable

MODULES = {"kerasr": "kerasr", "keras": "keras", "jax": None, "tensorflow": "keras"}


class Worker:
    """The jobs of one competitor, one at a time."""

    def __init__(self, competitor: str) -> None:
        name = MODULES[competitor]
        self.library = importlib.import_module(name) if name else None
        self.job: Job | None = None

    def prepare(self, workload: str, case: str, quick: bool, check: bool = True) -> Any:
        """Make the job, run it until it is warm, and give the numbers to compare (None if there are none, or without `check`)."""
        module = importlib.import_module(f"workloads.{workload}")
        self.job = job = module.handwritten(case, quick) if self.library is None else module.library(self.library, case, quick)
        if job.measured:
            return None
        checked = job.check() if check and job.check is not None else None
        result = job.once()[1]
        job.once()
        return flat(result if job.check is None else checked) if check and job.compared else None

    def turn(self, seconds: float) -> float:
        assert self.job is not None
        return self.job.turn(seconds)

    def close(self) -> None:
        """Forget the job and what was compiled for it."""
        self.job = None
        gc.collect()
        if "jax" in sys.modules:
            sys.modules["jax"].clear_caches()

    def versions(self) -> dict[str, str]:
        found = {"python": sys.version.split()[0]}
        for name in ("kerasr", "keras", "jax", "jaxlib", "optax", "tensorflow", "numpy", "h5py"):
            if name in sys.modules:
                found[name] = str(sys.modules[name].__version__)
        return found


def flat(result: Any) -> list[float]:
    """A number, an array or a list of them as at most 64 numbers."""
    return [float(v) for v in np.ravel(np.asarray(result, np.float64))[:64]]


def memory_mib(what: str = "VmHWM") -> float:
    """The most memory that this process has held (of this program alone, where the system tells), or what it holds now (`VmRSS`)."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(text for text in status.read_text().splitlines() if text.startswith(what))
        return int(line.split()[1]) / 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def serve(competitor: str) -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what a library prints goes to standard error
    worker = None
    for line in sys.stdin:
        words: dict[str, Any] = json.loads(line)
        verb = words.pop("do")
        try:
            worker = worker or Worker(competitor)
            answer: Any = {"ok": getattr(worker, verb)(**words)}
        except Unavailable as reason:
            answer = {"unavailable": str(reason)}
        except Exception as e:
            traceback.print_exc()
            answer = {"error": f"{type(e).__name__}: {e}".splitlines()[0]}
        print(json.dumps(answer), file=answers, flush=True)


def main(words: list[str]) -> None:
    if "--peak" not in words:
        serve(words[0])
        return
    worker = Worker(words[0])
    if worker.library is None:
        importlib.import_module("trainer")
    with tempfile.TemporaryDirectory() as folder:
        data.rows = functools.partial(read_rows, Path(folder))
        workload, quick = words[words.index("--peak") + 1], "--quick" in words
        importlib.import_module(f"workloads.{workload}")
        before = memory_mib("VmRSS")
        worker.prepare(workload, "", quick, check=False)  # which would train, too
        print(memory_mib() - before)


def read_rows(folder: Path, network: str, count: int) -> Any:
    """`data.rows`, computed by another process: making them takes more memory than training on them."""
    files = [folder / f"{network}-{count}-{name}.npy" for name in "xy"]
    if not files[0].exists():
        save = f"import data, numpy as np; [np.save(f, a) for f, a in zip({[str(f) for f in files]}, data.rows({network!r}, {count}))]"
        subprocess.run([sys.executable, "-c", save], cwd=Path(__file__).parent, check=True)
    return tuple(np.load(f) for f in files)


if __name__ == "__main__":
    main(sys.argv[1:])
