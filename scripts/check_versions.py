"""Checks that the two Python distributions, the R package, the Maven project and the set-up agree on one version."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def found_in(path: str, pattern: str, root: Path = ROOT) -> str:
    """The first group of `pattern` in a file, or a word that says what is wrong with it."""
    file = root / path
    if not file.exists():
        return "no such file"
    match = re.search(pattern, file.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return match[1] if match else "no version found"


def versions(root: Path = ROOT) -> dict[str, str]:
    """Place -> the version that it states. The first is the one to change; the others follow."""
    project = tomllib.loads((root / "python/pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = [d.partition("==")[2] for d in project["dependencies"] if d.startswith("kerasr-core")]
    return {
        "core/src/kerasr_core/version.py": found_in("core/src/kerasr_core/version.py", r'^__version__ = "([^"]+)"', root),
        "python/pyproject.toml, version": project["version"],
        "python/pyproject.toml, kerasr-core": pins[0] if pins else "no exact pin",
        "r-package/DESCRIPTION": found_in("r-package/DESCRIPTION", r"^Version: *(\S+)", root),
        "java-bindings/pom.xml": found_in("java-bindings/pom.xml", r"<artifactId>kerasr[^<]*</artifactId>\s*<version>([^<]+)<", root),
        "schemas/api.json": found_in("schemas/api.json", r'"version": *"([^"]+)"', root),
    }


def main() -> int:
    stated = versions()
    wanted = next(iter(stated.values()))
    wrong = {place: v for place, v in stated.items() if v != wanted}
    for place, version in wrong.items():
        print(f"{place}: {version}, expected {wanted}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
