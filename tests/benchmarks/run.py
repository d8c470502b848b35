"""The benchmarks: kerasr beside Keras on JAX, hand-written JAX and Keras on TensorFlow, as ratios.

Each competitor lives in a process of its own, so that neither imports nor caches nor settings mix; the processes take turns
(A B C A B C…), one at work while the others wait on a pipe, so that a change of the machine's speed meets all. A figure is the
median of at least five turns; a turn lasts a quarter of a second or one run of the work, whichever is longer. Competitors start from
the same weights and see the same data in the same order, and what they compute must agree, or the run fails.

    python tests/benchmarks/run.py                          all, written to benchmarks/latest.json
    python tests/benchmarks/run.py --only epoch_mlp --quick one workload, smaller, three turns
    python tests/benchmarks/run.py --list                   names
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from competitors import COMPETITORS, ROOT, Failed, Left, Process  # noqa: E402
from report import Result, as_json, brief, differences, load, machine, table  # noqa: E402

WORKLOADS = (
    "import_time", "train_on_batch", "epoch_table", "epoch_mlp", "epoch_cnn", "epoch_resnet", "epoch_mobilenet", "epoch_lstm",
    "epoch_gru", "epoch_bidirectional", "epoch_transformer", "predict_one", "call_one", "predict_many", "build_model",
    "first_step", "ensemble", "save_load", "memory",
)
TOLERANCE = 1e-4  # of sums of float32 products in another order, through an epoch of training; a workload may have its own
TURN_SECONDS = 0.25


def cases(name: str) -> Iterator[tuple[str, str, str]]:
    """A workload's cases: case, title, unit."""
    module = importlib.import_module(f"workloads.{name}")
    for case in module.CASES:
        yield case, f"{module.TITLE}{': ' if case else ''}{case}", getattr(module, "UNIT", "s")


def turns_for(seconds: float, quick: bool) -> int:
    """How many turns a competitor gets when one takes so long: at least 5 (3 if quick)."""
    return 3 if quick else 9 if seconds < 0.5 else 5


def measure(name: str, case: str, title: str, unit: str, processes: list[Process], quick: bool) -> Result:
    """One workload through all its turns."""
    processes = [p for p in processes if p.takes_part(name)]
    result = Result(f"{name}_{case}" if case else name, title, unit)
    numbers: dict[str, Any] = {}
    try:
        for p in processes:
            numbers[p.name] = p.ask("prepare", workload=name, case=case, quick=quick)
        began = time.perf_counter()
        rounds = 1
        done = 0
        while done < rounds:
            for p in processes:
                result.turns.setdefault(p.name, []).append(p.ask("turn", seconds=TURN_SECONDS))
            done += 1
            if done == 1:
                rounds = turns_for((time.perf_counter() - began) / len(processes), quick)
    finally:
        for p in processes:
            try:
                p.ask("close")
            except Failed:
                pass
    base = processes[0].name
    if numbers[base] is not None:
        module = importlib.import_module(f"workloads.{name}")
        result.difference = differences(numbers, base, getattr(module, "COMPARED", {}))
        tolerance = getattr(module, "TOLERANCE", TOLERANCE)
        result.agree = all(d <= tolerance for d in result.difference.values())
    return result


def arguments(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", action="append", choices=WORKLOADS, metavar="NAME", help="this workload; may be repeated")
    parser.add_argument("--without", action="append", default=[], choices=[c.name for c in COMPETITORS], help="leave a competitor out")
    parser.add_argument("--quick", action="store_true", help="smaller data and three turns")
    parser.add_argument("--out", type=Path, help="where to write the JSON; by default benchmarks/latest.json if everything was run in full")
    parser.add_argument("--list", action="store_true", help="print the names of the workloads and end")
    return parser.parse_args(words)


def main(words: list[str] | None = None) -> int:
    args = arguments(words)
    if args.list:
        print("\n".join(WORKLOADS))
        return 0
    began, about = time.perf_counter(), machine()
    taking_part = [c for c in COMPETITORS if c.name not in args.without and c.installed]
    for absent in (c for c in COMPETITORS if c.name not in args.without and not c.installed):
        print(f"{absent.title} is left out: there is no {absent.python}")
    names = {c.name: c.title for c in taking_part}
    results: list[Result] = []
    failed = False
    with tempfile.TemporaryFile("w+") as log:
        processes = [Process(c, log) for c in taking_part]
        try:
            for name in args.only or WORKLOADS:
                for case, title, unit in cases(name):
                    try:
                        result = measure(name, case, title, unit, processes, args.quick)
                        results.append(result)
                        print(f"{time.perf_counter() - began:5.0f} s  {brief(result)}", file=sys.stderr, flush=True)
                    except Left as reason:
                        print(f"{title}: left out: {reason}", flush=True)
                    except Failed as error:
                        failed = True
                        print(f"{title}: {error}", flush=True)
            versions = {k: v for p in processes for k, v in safely(p).items()}
        finally:
            for p in processes:
                p.stop()
        if failed:
            log.seek(0)
            print(log.read()[-4000:], file=sys.stderr)
    about["load_after"] = load()
    print(table(results, names))
    print(f"medians of {'3' if args.quick else 'at least 5'} turns; ratios: kerasr over the other, below 1 kerasr needs less; "
          f"{about['processor']}, {about['cores']} cores; {time.perf_counter() - began:.0f} s")
    whole = not args.only and not args.quick and not args.without
    out = args.out or (ROOT / "benchmarks" / "latest.json" if whole else None)
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(as_json(results, names, versions, about, ROOT), indent=1) + "\n")
        print(f"written to {out}")
    return 1 if failed or any(r.agree is False for r in results) else 0


def safely(process: Process) -> dict[str, str]:
    """The versions that a worker uses; none if it has ended."""
    try:
        found: dict[str, str] = process.ask("versions")
        return found
    except Failed:
        return {}


if __name__ == "__main__":
    sys.exit(main())
