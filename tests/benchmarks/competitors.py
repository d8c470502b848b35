"""Who takes part in the benchmarks, and the processes in which they do.

A further competitor (Keras on TensorFlow, in an environment of its own) is one more entry in `COMPETITORS`, with the Python of
that environment, and its module's name in `worker.MODULES`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


@dataclass(frozen=True)
class Competitor:
    """One column of the table.

    Args:
        name: Its key in results, and the worker's argument.
        title: Its heading.
        python: The interpreter that has it.
        environment: Variables it needs.
    """

    name: str
    title: str
    python: str = sys.executable
    environment: dict[str, str] = field(default_factory=dict)


COMPETITORS = (
    Competitor("kerasr", "kerasr", environment={"PYTHONPATH": f"{ROOT / 'core' / 'src'}{os.pathsep}{ROOT / 'python' / 'src'}"}),
    Competitor("keras", "Keras", environment={"KERAS_BACKEND": "jax"}),
    Competitor("jax", "JAX by hand"),
)


class Failed(Exception):
    """A competitor could not do what a workload asks."""


class Left(Exception):
    """A workload is left out, for the reason in the message."""


class Process:
    """A competitor's long-lived worker."""

    def __init__(self, competitor: Competitor, log: Any) -> None:
        self.name = competitor.name
        self._process = subprocess.Popen(
            [competitor.python, "-W", "ignore", str(HERE / "worker.py"), competitor.name], env={**os.environ, **competitor.environment},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, cwd=HERE,
        )

    def ask(self, verb: str, **words: Any) -> Any:
        """One request; waits for the answer."""
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps({"do": verb, **words}) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise Failed(f"{self.name}: its process ended with status {self._process.wait()}")
        answer = json.loads(line)
        if "unavailable" in answer:
            raise Left(answer["unavailable"])
        if "error" in answer:
            raise Failed(f"{self.name}: {answer['error']}")
        return answer["ok"]

    def stop(self) -> None:
        """End the worker: it stops at the end of its input."""
        if self._process.stdin is not None:
            try:
                self._process.stdin.close()
            except BrokenPipeError:
                pass
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
