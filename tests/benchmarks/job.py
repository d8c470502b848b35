"""What a workload hands to the worker: one unit of work to time, and the numbers by which the competitors are compared."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


class Unavailable(Exception):
    """A competitor lacks what a workload needs; the workload is left out, with this reason."""


@dataclass
class Job:
    """One competitor's side of a workload.

    Args:
        run: Does the work once and returns when it is done. Its first result is what `check` compares by default.
        units: How many of the workload's units one `run` does, such as epochs of one `fit`.
        before: Done before each `run`, not timed.
        check: Gives the numbers that must agree between competitors; called before anything is timed.
        measured: Whether `run` returns the figure itself (seconds of another process, MiB) instead of being timed.
        compared: Whether there are numbers to compare.
        kept: What must live as long as the job, such as a folder.
    """

    run: Callable[[], Any]
    units: int = 1
    before: Callable[[], Any] | None = None
    check: Callable[[], Any] | None = None
    measured: bool = False
    compared: bool = True
    kept: Any = None

    def once(self) -> tuple[float, Any]:
        """The seconds that one `run` took, and its result."""
        if self.before is not None:
            self.before()
        began = time.perf_counter()
        result = self.run()
        return time.perf_counter() - began, result

    def turn(self, seconds: float) -> float:
        """The mean figure per unit over as many runs as fill `seconds`, at least one."""
        gc.collect()
        total, runs = 0.0, 0
        while runs == 0 or total < seconds:
            took, result = self.once()
            if self.measured:
                return float(result)
            total, runs = total + took, runs + 1
        return total / (runs * self.units)
