"""`python -m kerasr_core.describe [schemas [conformance]]` writes api.json and weights-layout.json into the first folder."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import kerasr_core.api  # noqa: F401  registers every public object
from kerasr_core.describe import describe_api, describe_layout


def write(path: Path, content: Any) -> None:
    """One JSON file, the same bytes for the same content."""
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> None:
    schemas = Path(arguments[0] if arguments else "schemas")
    conformance = Path(arguments[1]) if len(arguments) > 1 else schemas.resolve().parent / "tests" / "conformance"
    schemas.mkdir(parents=True, exist_ok=True)
    write(schemas / "api.json", describe_api())
    write(schemas / "weights-layout.json", describe_layout(conformance / "layers"))


if __name__ == "__main__":
    main(sys.argv[1:])
