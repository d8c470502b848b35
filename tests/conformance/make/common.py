"""What the scripts that make the conformance tables share: the form of arrays in JSON and the writing of files."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np

FOLDER = Path(__file__).resolve().parent.parent


def number(value: Any) -> Any:
    """A number with 9 significant digits, which every float32 survives; NaN and infinities as strings."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return float(f"{value:.9g}")


def array(value: Any) -> dict[str, Any]:
    """`{"dtype", "shape", "data"}` of anything that NumPy takes."""
    value = np.asarray(value)
    return {
        "dtype": str(value.dtype),
        "shape": list(value.shape),
        "data": [number(v) for v in value.reshape(-1).tolist()],
    }


def arrays(tree: Any) -> Any:
    """The same nested structure of lists and dictionaries with arrays encoded."""
    if isinstance(tree, dict):
        return {k: arrays(v) for k, v in tree.items()}
    if isinstance(tree, (list, tuple)):
        return [arrays(v) for v in tree]
    return array(tree)


def write(path: str, content: dict[str, Any]) -> None:
    """Write a table below tests/conformance as JSON, one case a line where there are cases."""
    target = FOLDER / path
    target.parent.mkdir(parents=True, exist_ok=True)
    cases = content.get("cases")
    if cases is None:
        text = json.dumps(content, indent=1)
    else:
        head = json.dumps({k: v for k, v in content.items() if k != "cases"})
        lines = ",\n".join("  " + json.dumps(c) for c in cases)
        text = f'{head[:-1]}, "cases": [\n{lines}\n]}}'
    target.write_text(text + "\n", encoding="utf-8")
