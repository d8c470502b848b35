"""Who takes part in the benchmarks, and the processes in which they do.

A further competitor is one more entry in `COMPETITORS`, with its Python, and its module's name in `worker.MODULES`. Keras on TensorFlow
has an environment of its own (`scripts/setup-bench.sh`) and takes part where its training is a measure: in epochs.
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
        only: Names that its workloads begin with; all if empty.
    """

    name: str
    title: str
    python: str = sys.executable
    environment: dict[str, str] = field(default_factory=dict)
    only: tuple[str, ...] = ()

    @property
    def installed(self) -> bool:
        return Path(self.python).exists()

    def takes_part(self, workload: str) -> bool:
        return not self.only or workload.startswith(self.only)


COMPETITORS = (
    Competitor("kerasr", "kerasr", environment={
        "PYTHONPATH": f"{ROOT / 'core' / 'src'}{os.pathsep}{ROOT / 'python' / 'src'}",
        "KERASR_COMPILE_CACHE": "0",  # compiling is timed as it is the first time; `first_step` has a case for the second
    }),
    Competitor("keras", "Keras", environment={"KERAS_BACKEND": "jax"}),
    Competitor("jax", "JAX by hand"),
    Competitor(
        "tensorflow", "Keras, TF", python=str(ROOT / ".venv-tf" / "bin" / "python"), only=("epoch_",),
        environment={"KERAS_BACKEND": "tensorflow", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"},
    ),
)


class Failed(Exception):
    """A competitor could not do what a workload asks."""


class Left(Exception):
    """A workload is left out, for the reason in the message."""


class Process:
    """A competitor's long-lived worker."""

    def __init__(self, competitor: Competitor, log: Any) -> None:
        self.name, self.takes_part = competitor.name, competitor.takes_part
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
