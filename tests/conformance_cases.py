"""Reads the tables of tests/conformance for pytest: `load_cases("layers")` gives one `Case` for each line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

FOLDER = Path(__file__).parent / "conformance"
_WORDS = {"NaN": np.nan, "Infinity": np.inf, "-Infinity": -np.inf}


@dataclass(frozen=True)
class Case:
    """One case: `target` is the public name of the class or function; the rest lies in `data`, arrays decoded."""

    target: str
    name: str
    data: dict[str, Any]
    tolerance: float

    @property
    def id(self) -> str:
        return f"{self.target.rpartition('.')[2]}: {self.name}"

    def get(self, key: str, default: Any = None) -> Any:
        return self.data.get(key, default)

    def __getitem__(self, key: str) -> Any:
        return self.data[key]


def decode(value: Any) -> Any:
    """JSON with `{"dtype", "shape", "data"}` as NumPy arrays."""
    if isinstance(value, dict):
        if set(value) == {"dtype", "shape", "data"}:
            flat = [_WORDS.get(v, v) if isinstance(v, str) else v for v in value["data"]]
            dtype = value["dtype"] if value["dtype"] != "bfloat16" else "float32"
            return np.array(flat, dtype=dtype).reshape(value["shape"])
        return {k: decode(v) for k, v in value.items()}
    return [decode(v) for v in value] if isinstance(value, list) else value


def load_cases(folder: str) -> list[Case]:
    """All cases of a folder such as `layers`, or of one file such as `layers/Dense.json`."""
    path = FOLDER / folder
    files = [path] if path.is_file() else sorted(path.glob("*.json"))
    if not files:
        raise FileNotFoundError(f"{path} holds no table")
    found = []
    for file in files:
        table = json.loads(file.read_text(encoding="utf-8"))
        target = table.get("class") or table["function"]
        found += [Case(target, c["name"], decode(c), c.get("tolerance", 1e-6)) for c in table["cases"]]
    return found


def assert_close(got: Any, expected: Any, tolerance: float, what: str = "") -> None:
    """Shapes are equal, and |got − expected| ≤ tolerance · max(1, |expected|) everywhere."""
    got, expected = np.asarray(got), np.asarray(expected)
    assert got.shape == expected.shape, f"{what}: shape {got.shape}, expected {expected.shape}"
    if expected.dtype.kind != "f":
        np.testing.assert_array_equal(got, expected, err_msg=what)
        return
    wide, wanted = got.astype("float64"), expected.astype("float64")
    np.testing.assert_array_equal(np.isfinite(wide), np.isfinite(wanted), err_msg=what)
    finite = np.isfinite(wanted)
    np.testing.assert_array_equal(wide[~finite], wanted[~finite], err_msg=what)
    error = np.abs(wide[finite] - wanted[finite]) / np.maximum(1, np.abs(wanted[finite]))
    assert error.size == 0 or error.max() <= tolerance, f"{what}: off by {error.max():.3g}, tolerance {tolerance:g}"
