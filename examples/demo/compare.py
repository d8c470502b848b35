"""What the demonstration holds the trained models to, computed from their files without kerasr."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import h5py
import numpy as np


def document(model: Path) -> bytes:
    """The bytes of `config.json` in a `.keras` file."""
    with zipfile.ZipFile(model) as archive:
        return archive.read("config.json")


def weights_digest(model: Path) -> tuple[str, int]:
    """SHA-256 over path, dtype, shape and bytes of every array in `model.weights.h5`, in order of the paths; how many."""
    digest, count = hashlib.sha256(), 0
    with zipfile.ZipFile(model) as archive, h5py.File(io.BytesIO(archive.read("model.weights.h5")), "r") as file:
        paths: list[str] = []
        file.visititems(lambda path, node: paths.append(path) if isinstance(node, h5py.Dataset) else None)
        for path in sorted(paths):
            value = np.ascontiguousarray(file[path][()])
            digest.update(f"{path} {value.dtype.str} {value.shape}\n".encode())
            digest.update(value.tobytes())
            count += 1
    return digest.hexdigest(), count


def predictions(path: Path, rows: int) -> np.ndarray:
    """Class probabilities `[rows, 10]` as a language wrote them."""
    values = np.fromfile(path, "<f4")
    if values.size != rows * 10:
        raise SystemExit(f"demo: {path} holds {values.size} numbers, expected {rows} rows of 10")
    return values.reshape(rows, 10)


def largest_difference(tables: dict[str, np.ndarray]) -> float:
    """The largest distance between any two of the tables, at any place."""
    stacked = np.stack(list(tables.values()))  # [languages, rows, 10]
    spread = stacked.max(axis=0) - stacked.min(axis=0)
    return float("inf") if np.isnan(spread).any() else float(spread.max())
