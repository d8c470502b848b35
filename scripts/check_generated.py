"""Regenerates everything in a copy of the tree and demands that no committed file differs (`make check-generated`)."""

from __future__ import annotations

import difflib
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("core", "python", "r-package", "java-bindings", "schemas", "scripts", "docs", "tests/conformance")
NOT_SOURCE = ("__pycache__", "*.egg-info", "target", "*.Rcheck", "*.pyc", "*.so", "*.o", ".*_cache", "build")


def files(root: Path) -> set[Path]:
    """Every file below the copied parts, relative to `root`, builds left out."""
    ignored = shutil.ignore_patterns(*NOT_SOURCE)
    found: set[Path] = set()
    for part in PARTS:
        for folder, inner, names in os.walk(root / part):
            skipped = ignored(folder, [*inner, *names])
            inner[:] = [d for d in inner if d not in skipped]
            found.update((Path(folder) / n).relative_to(root) for n in names if n not in skipped)
    return found


def difference(path: Path, copy: Path) -> str | None:
    """What regenerating did to one file, or None."""
    before, after = ROOT / path, copy / path
    if not before.exists():
        return f"{path}: not committed"
    if not after.exists():
        return f"{path}: no longer generated"
    if filecmp.cmp(before, after, shallow=False):
        return None
    try:
        texts = [p.read_text(encoding="utf-8").splitlines() for p in (before, after)]
    except UnicodeDecodeError:
        return f"{path}: differs"
    lines = list(difflib.unified_diff(*texts, str(path), "regenerated", lineterm="", n=1))
    return "\n".join(lines[:20] + ([f"… {len(lines) - 20} more lines"] if len(lines) > 20 else []))


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="kerasr-") as temporary:
        copy = Path(temporary)
        for part in PARTS:
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns(*NOT_SOURCE))
        environment = os.environ | {"KERASR_TOOLS": str(ROOT)}
        made = subprocess.run(["bash", "scripts/generate.sh"], cwd=copy, env=environment, stdin=subprocess.DEVNULL)
        if made.returncode:
            print(f"check-generated: `make generate` failed with status {made.returncode}")
            return 1
        found = [d for path in sorted(files(ROOT) | files(copy)) if (d := difference(path, copy))]
    if found:
        print("\n".join(found))
        print(f"check-generated: {len(found)} files differ from what their sources give; run `make generate` and commit them")
        return 1
    print("check-generated: every generated file is as its sources give it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
