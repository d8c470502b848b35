"""Reads `schemas/api.json` for the generators beside this file and writes what they make."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
API = ROOT / "schemas" / "api.json"

Entry = dict[str, Any]


def load() -> dict[str, Any]:
    """The whole of `api.json`."""
    api: dict[str, Any] = json.loads(API.read_text(encoding="utf-8"))
    if api.get("format") != 1:
        raise SystemExit(f"{API}: format {api.get('format')!r} is not known here; expected 1")
    return api


def split(public_name: str) -> tuple[str, str]:
    """`optimizers.schedules.CosineDecay` -> (`optimizers.schedules`, `CosineDecay`); the root is the empty namespace."""
    namespace, _, name = public_name.rpartition(".")
    return namespace, name


def public_names(api: dict[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Every public name, aliases included, with the entry of its object."""
    for name, entry in api["objects"].items():
        yield name, entry
        for alias in entry.get("aliases", ()):
            yield alias, entry


def by_namespace(api: dict[str, Any]) -> dict[str, dict[str, Entry]]:
    """Namespace -> name -> entry, both sorted; a namespace that only holds namespaces is there and empty."""
    found: dict[str, dict[str, Entry]] = {"": {}}
    for public_name, entry in public_names(api):
        namespace, name = split(public_name)
        parts = namespace.split(".") if namespace else []
        for depth in range(len(parts)):
            found.setdefault(".".join(parts[: depth + 1]), {})
        found[namespace][name] = entry
    return {namespace: dict(sorted(found[namespace].items())) for namespace in sorted(found)}


def banner(generator: str, comment: str = "#") -> str:
    """The first line of a generated file."""
    return f"{comment} Generated from schemas/api.json by schemas/codegen/{generator}. Do not edit."


def write(path: Path, text: str) -> None:
    """Write `text` if the file differs, so that unchanged files keep their times."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def remove_stale(paths: Iterator[Path], kept: set[Path], mark: str) -> None:
    """Delete earlier output of a generator: files of `paths` that are not in `kept` and carry its first line `mark`."""
    for path in sorted(paths):
        if path not in kept and path.read_text(encoding="utf-8").startswith(mark):
            path.unlink()
