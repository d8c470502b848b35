"""The table of a run and its JSON."""

from __future__ import annotations

import datetime
import math
import os
import platform
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Result:
    """One workload: the turns of each competitor, and how far their numbers differ from kerasr's."""

    name: str
    title: str
    unit: str
    turns: dict[str, list[float]] = field(default_factory=dict)
    difference: dict[str, float] = field(default_factory=dict)
    agree: bool | None = None

    def median(self, competitor: str) -> float:
        values = sorted(self.turns[competitor])
        half = len(values) // 2
        return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2

    def ratio(self, competitor: str) -> float | None:
        """kerasr's median over the other's: below 1, kerasr needs less."""
        if competitor not in self.turns or "kerasr" not in self.turns:
            return None
        return self.median("kerasr") / self.median(competitor)


def largest_difference(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The largest difference between two rows of numbers, as a part of the larger number of the pair or of 1."""
    if len(ours) != len(theirs):
        return math.inf
    return max((abs(a - b) / max(abs(a), abs(b), 1.0) if math.isfinite(a + b) else math.inf for a, b in zip(ours, theirs)), default=0.0)


def differences(numbers: dict[str, Sequence[float]], base: str, held: dict[str, int]) -> dict[str, float]:
    """How far the others' numbers are from those of `base`; a competitor in `held` is compared in so many of them, the rest in all."""
    for name, count in held.items():
        if not 0 < count <= len(numbers[base]):
            raise ValueError(f"{name} is held to {count} of {len(numbers[base])} numbers")
    return {n: largest_difference(numbers[base][: held.get(n)], found[: held.get(n)]) for n, found in numbers.items() if n != base}


def shown(value: float | None, unit: str) -> str:
    """A figure for the table: seconds in a fitting unit, memory in MiB."""
    if value is None:
        return "-"
    if unit == "MiB":
        return f"{value:.0f} MiB"
    if value >= 1:
        return f"{value:.2f} s"
    return f"{value * 1e3:.3g} ms" if value >= 1e-3 else f"{value * 1e6:.0f} us"


def brief(result: Result) -> str:
    """One line while the run goes on."""
    return f"{result.title}: " + ", ".join(f"{n} {shown(result.median(n), result.unit)}" for n in result.turns)


def geometric_mean(values: Sequence[float]) -> float:
    return math.exp(sum(math.log(v) for v in values) / len(values))


def table(results: Sequence[Result], names: dict[str, str]) -> str:
    """All results, one line each, and the geometric mean of the ratios."""
    others = [n for n in names if n != "kerasr"]
    head = ["workload", *names.values(), *(f"/ {names[o]}" for o in others), "numbers"]
    lines = [head]
    for r in results:
        figures = [shown(r.median(n) if n in r.turns else None, r.unit) for n in names]
        ratios = [f"{x:.2f}" if (x := r.ratio(o)) is not None else "-" for o in others]
        agree = "" if r.agree is None else f"{'agree' if r.agree else 'DIFFER'} ({max(r.difference.values(), default=0):.0e})"
        lines.append([r.title, *figures, *ratios, agree])
    means = [[x for r in results if (x := r.ratio(o)) is not None] for o in others]
    lines.append(["geometric mean", *("" for _ in names), *(f"{geometric_mean(m):.2f}" if m else "-" for m in means), ""])
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    texts = ["  ".join(c.ljust(w) if i in (0, len(head) - 1) else c.rjust(w) for i, (c, w) in enumerate(zip(line, widths))) for line in lines]
    return "\n".join(text.rstrip() for text in [texts[0], "-" * len(texts[0]), *texts[1:-1], "-" * len(texts[0]), texts[-1]])


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    model = platform.processor()
    info = Path("/proc/cpuinfo")
    if info.exists():
        model = next((line.split(":", 1)[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")), model)
    found: dict[str, Any] = {"processor": model, "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()}
    if hasattr(os, "sysconf"):
        found["memory_gib"] = round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1)
    return {**found, "system": platform.platform(terse=True), "load": load()}


def load() -> float:
    """How many processes wanted a core over the last minute."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else 0.0


def as_json(results: Sequence[Result], names: dict[str, str], versions: dict[str, str], machine: dict[str, Any], root: Path) -> dict[str, Any]:
    """The whole run as one document."""
    commit = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, cwd=root).stdout.strip()
    return {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"), "commit": commit, "versions": versions, "machine": machine,
        "competitors": names,
        "workloads": [
            {
                "name": r.name, "title": r.title, "unit": r.unit,
                "median": {n: r.median(n) for n in r.turns}, "turns": r.turns,
                "ratio": {o: r.ratio(o) for o in names if o != "kerasr" and r.ratio(o) is not None},
                "difference": {n: (d if math.isfinite(d) else None) for n, d in r.difference.items()}, "agree": r.agree,
            }
            for r in results
        ],
    }
