"""Runs the checks and the test suites of all languages, each whatever the others do, and closes with one line for each.

The counts come from the JUnit XML that pytest, testthat and Surefire write, never from their logs; a suite that ran no
test has failed. `make test` and `make test-python`… call this.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "test-results"
PYTHON = ROOT / ".venv" / "bin" / "python"


@dataclass(frozen=True)
class Outcome:
    """What one suite did; `remark` says why it failed if no single test did."""

    name: str
    passed: int
    failed: int
    skipped: int = 0
    remark: str = ""

    def __str__(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.name}: {self.passed} passed, {self.failed} failed{skipped}" + (f" ({self.remark})" if self.remark else "")


def count(reports: list[Path]) -> tuple[int, int, int]:
    """Passed, failed and skipped test cases in JUnit XML files."""
    passed = failed = skipped = 0
    for report in reports:
        for case in ET.parse(report).getroot().iter("testcase"):
            kinds = {child.tag for child in case}
            if kinds & {"failure", "error"}:
                failed += 1
            elif "skipped" in kinds:
                skipped += 1
            else:
                passed += 1
    return passed, failed, skipped


def outcome(name: str, status: int, reports: list[Path]) -> Outcome:
    """The outcome of a suite that ended with `status` and left `reports`."""
    try:
        passed, failed, skipped = count(reports)
    except ET.ParseError as error:
        return Outcome(name, 0, 1, remark=f"unreadable report: {error}")
    if passed + failed == 0:
        return Outcome(name, 0, 1, skipped, "no test ran")
    if status and not failed:
        return Outcome(name, passed, 1, skipped, f"the runner ended with status {status}")
    return Outcome(name, passed, failed, skipped)


def environment() -> dict[str, str]:
    """R finds this checkout's library and Python; nothing asks the terminal."""
    libraries = os.pathsep.join(filter(None, [str(ROOT / ".r-lib"), os.environ.get("R_LIBS", "")]))
    own = {"R_LIBS": libraries, "RETICULATE_PYTHON": str(PYTHON), "KERASR_PYTHON": str(PYTHON), "KERASR_COMPILE_CACHE": "0"}
    return os.environ | own


def run(*command: object) -> int:
    """Run a command in the root with its output shown; its exit status, 127 if there is no such program."""
    try:
        return subprocess.run([str(c) for c in command], cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL).returncode
    except FileNotFoundError:
        print(f"kerasr: {command[0]} is not installed", flush=True)
        return 127


def fresh(folder: Path) -> Path:
    """An empty folder for reports."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def python_suite(words: list[str]) -> Outcome:
    report = fresh(RESULTS / "python") / "pytest.xml"
    status = run(PYTHON, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-q", f"--junitxml={report}", *words)
    return outcome("Python", status, [report] if report.exists() else [])


def r_suite(words: list[str]) -> Outcome:
    report = fresh(RESULTS / "r") / "testthat.xml"
    status = run("Rscript", "--vanilla", "scripts/run_testthat.R", report, *words)
    return outcome("R", status, [report] if report.exists() else [])


def java_suite(words: list[str]) -> Outcome:
    reports = ROOT / "java-bindings" / "target" / "surefire-reports"
    shutil.rmtree(reports, ignore_errors=True)
    status = run("mvn", "-q", "-B", "-f", "java-bindings/pom.xml", "test", f"-Dkerasr.python={PYTHON}", *words)
    return outcome("Java", status, sorted(reports.glob("TEST-*.xml")))


CHECKS = {
    "lint": [[PYTHON, "-m", "ruff", "check", "."], [PYTHON, "scripts/check_versions.py"]],
    "typecheck": [[PYTHON, "-m", "mypy"]],
    "check-generated": [[PYTHON, "scripts/check_generated.py"]],
}
SUITES = {"python": python_suite, "r": r_suite, "java": java_suite}


def checks(names: list[str]) -> Outcome:
    """All checks as one line; each counts as one."""
    failed = []
    for name in names:
        started = time.monotonic()
        good = [run(*command) == 0 for command in CHECKS[name]]
        print(f"kerasr: {name} {'passed' if all(good) else 'FAILED'} in {time.monotonic() - started:.0f} s", flush=True)
        failed += [] if all(good) else [name]
    return Outcome("Checks", len(names) - len(failed), len(failed), remark=", ".join(failed))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("suites", nargs="*", default=[*CHECKS, *SUITES], help=f"of {', '.join([*CHECKS, *SUITES])}; all if none is given")
    parser.add_argument("--words", default="", help="arguments for the runner of a single suite")
    asked = parser.parse_args()
    unknown = set(asked.suites) - {*CHECKS, *SUITES}
    if unknown:
        parser.error(f"no such suite: {', '.join(sorted(unknown))}")

    outcomes = []
    wanted = [name for name in CHECKS if name in asked.suites]
    if wanted:
        outcomes.append(checks(wanted))
    for name, suite in SUITES.items():
        if name in asked.suites:
            started = time.monotonic()
            print(f"kerasr: tests of {name}", flush=True)
            outcomes.append(suite(asked.words.split()))
            print(f"kerasr: tests of {name} took {time.monotonic() - started:.0f} s", flush=True)
    print(*outcomes, sep="\n")
    failed = sum(o.failed for o in outcomes)
    print(f"{sum(o.passed for o in outcomes)} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
